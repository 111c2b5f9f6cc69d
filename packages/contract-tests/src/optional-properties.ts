/** Properties that every recorded response contains, but that are optional in the schema, as `Schema.property`, each with the reason. */
export const optionalProperties: readonly { readonly properties: RegExp; readonly reason: string }[] = [
  {
    properties: /^(User|UserSummary|LinkedAccount)\.(name|login|alias|emailList|groups)$/,
    reason: "It is deprecated; a newer server may no longer send it.",
  },
  {
    properties: /Invite\.parameters$/,
    reason: "Requests can omit it, and the same schema describes requests.",
  },
  {
    properties: /^Atm\w+\./,
    reason:
      "Requests can omit it, and the same schema describes requests; the server adds the default of some fields.",
  },
  {
    properties: /^DoiServiceProperties\./,
    reason: "The server sends what was set, and requires only the type.",
  },
];
