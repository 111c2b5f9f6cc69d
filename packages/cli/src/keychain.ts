import { UsageError } from "@onezone/command-line";

/** The service name of this command's entries in the keychain; the account is the host's origin. */
const SERVICE = "onezone-rest-cli";

/** The keychain of the system: Keychain, Credential Manager or Secret Service. */
interface Keychain {
  getPassword(): string | null;
  setPassword(password: string): void;
  deletePassword(): boolean;
}

/** Returns the token for a Onezone from the keychain; undefined if the keychain has no token for it, or there is no keychain. */
export async function readFromKeychain(baseUrl: string): Promise<string | undefined> {
  try {
    return (await entry(baseUrl)).getPassword() ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Saves a token for a Onezone in the keychain.
 *
 * @throws {UsageError} if there is no keychain
 */
export async function saveToKeychain(baseUrl: string, token: string): Promise<void> {
  await use(baseUrl, (keychain) => keychain.setPassword(token), " Use --token-file instead.");
}

/**
 * Removes the token for a Onezone from the keychain. Returns whether there was a token.
 *
 * @throws {UsageError} if there is no keychain
 */
export function removeFromKeychain(baseUrl: string): Promise<boolean> {
  return use(baseUrl, (keychain) => keychain.deletePassword());
}

async function use<Result>(
  baseUrl: string,
  action: (keychain: Keychain) => Result,
  advice = "",
): Promise<Result> {
  try {
    return action(await entry(baseUrl));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UsageError(`This system has no usable keychain (${reason}).${advice}`);
  }
}

async function entry(baseUrl: string): Promise<Keychain> {
  const { Entry } = await import("@napi-rs/keyring");
  return new Entry(SERVICE, new URL(baseUrl).origin);
}
