import { UsageError } from "@onezone/command-line";
import { readBaseUrl } from "./base-url.ts";
import { completionCandidates } from "./completion-candidates.ts";
import { completionScripts } from "./completion-scripts.ts";
import { confirm } from "./confirmation.ts";
import type { Context } from "./context.ts";
import { readCredential } from "./credential.ts";
import { dryRun } from "./dry-run.ts";
import { generalHelp, operationHelp, operationList } from "./help.ts";
import { removeFromKeychain, saveToKeychain } from "./keychain.ts";
import type { Operation } from "./operation-data.ts";
import type { CommandLine } from "./options.ts";
import { prepareCall } from "./prepare-call.ts";
import { readProfile } from "./profiles.ts";
import { send } from "./send-and-print.ts";
import { suggestions } from "./suggest-operations.ts";
import { askSecret, canAsk, spinner } from "./terminal.ts";

/**
 * Runs the command.
 *
 * @throws {UsageError} if an argument is invalid
 * @throws {OnezoneError} {OnezoneCallError} if the call fails
 */
export async function run(commandLine: CommandLine, context: Context): Promise<void> {
  if (commandLine.version) return context.print(versionText(context));
  if (commandLine.about) return context.print(`${versionText(context)}\nLicense: MIT\nhttps://onedata.org`);
  if (commandLine.completion !== undefined) return context.print(completionScripts[commandLine.completion]);
  if (commandLine.complete) {
    const line = commandLine.words[0] ?? "";
    return context.print((await completionCandidates(line, context)).join("\n"));
  }
  if (commandLine.list)
    return context.print(operationList(search(context, commandLine.words), context.helpOn));
  if (commandLine.keychain) return useKeychain(commandLine, context);
  const asksForHelp = commandLine.help || commandLine.words[0] === "help";
  const [name, ...words] = commandLine.words[0] === "help" ? commandLine.words.slice(1) : commandLine.words;
  if (name === undefined) {
    if (!asksForHelp) throw new UsageError("No operation specified.");
    return context.print(generalHelp);
  }
  const operation = findOperation(context.operations(), name, words);
  if (asksForHelp) return context.print(operationHelp(operation, context.helpOn(operation.id)));

  const ask = () => askSecret("Token");
  const call = await prepareCall(operation, words, commandLine, context.environment, ask);
  if (commandLine.dryRun) return context.print(await dryRun(call, commandLine));
  if (operation.binary && context.isTerminal) {
    throw new UsageError(
      `${operation.id} returns a file, not text: redirect the output with > and a file name.`,
    );
  }
  if (operation.irreversible && !commandLine.yes && canAsk()) await confirm(call);
  const done = commandLine.verbose ? () => {} : spinner(operation.summary);
  await send(call, commandLine, context).finally(done);
}

/** Saves the token for a Onezone in the keychain, or removes it. */
async function useKeychain(commandLine: CommandLine, context: Context): Promise<void> {
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

function versionText({ version }: Context): string {
  return `Onezone command line client ${version.command} (API version ${version.api})`;
}

function findOperation(operations: readonly Operation[], name: string, words: readonly string[]): Operation {
  const found = operations.find(({ id }) => id === name);
  if (found) return found;
  const near = suggestions(name, words, operations).map((id) => `"${id}"`);
  const last = near.pop();
  const question = last ? ` Did you mean ${near.length > 0 ? `${near.join(", ")} or ` : ""}${last}?` : "";
  throw new UsageError(`Unknown operation "${name}".${question}`, "onezone-rest-cli --list");
}

function search({ operations, helpOn }: Context, words: readonly string[]): readonly Operation[] {
  const found = operations().filter(({ id, summary }) =>
    words.every((word) => `${id} ${helpOn(id).tag} ${summary}`.toLowerCase().includes(word.toLowerCase())),
  );
  if (found.length === 0)
    throw new UsageError(`No operation matches ${words.join(" and ")}.`, "onezone-rest-cli --list");
  return found;
}
