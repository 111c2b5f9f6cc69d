/** The ids of the identity providers that this Onezone knows. */
export const identityProviders: readonly string[] = ["onezone"];
