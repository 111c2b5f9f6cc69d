import { UsageError } from "@onezone/command-line";
import { readBaseUrl } from "./base-url.ts";
import type { Context } from "./command-context.ts";
import { readCredential } from "./credential.ts";
import { removeFromKeychain, saveToKeychain } from "./keychain.ts";
import type { CommandLine } from "./options.ts";
import { readProfile } from "./profiles.ts";
import { askSecret } from "./terminal.ts";

/**
 * Saves the token for a Onezone in the keychain, or removes it.
 *
 * @throws {UsageError} if there is no token to save, or no keychain
 */
export async function runKeychainCommand(commandLine: CommandLine, context: Context): Promise<void> {
  const profile = await readProfile(commandLine.profile, context.environment);
  const baseUrl = readBaseUrl(commandLine, profile, context.environment);
  const found = await readCredential(
    { ...commandLine, askToken: commandLine.keychain === "login" && commandLine.tokenFile === undefined },
    withoutCredentials(context.environment),
    { profile, baseUrl, headers: {}, askToken: () => askSecret("Token") },
  );
  const { origin } = new URL(baseUrl);
  if (commandLine.keychain === "logout") {
    const removed = await removeFromKeychain(baseUrl);
    return context.print(
      removed
        ? `Removed the token for ${origin} from the keychain.`
        : `The keychain contains no token for ${origin}.`,
    );
  }
  if (!found || !("token" in found.credential))
    throw new UsageError("No token was given: there is nothing to save.");
  await saveToKeychain(baseUrl, found.credential.token);
  context.print(`Saved the token for ${origin} in the keychain.`);
}

/** Returns the environment without credentials: a token to save is typed or read from a file, never taken from a variable. */
function withoutCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/_(API_KEY|BASIC_AUTH|TOKEN_FILE)$/.test(name)),
  );
}
