import { UsageError } from "@onezone/command-line";
import type { Context } from "./command-context.ts";
import { completionCandidates } from "./completion-candidates.ts";
import { completionScripts } from "./completion-scripts.ts";
import { confirm } from "./confirmation.ts";
import { dryRun } from "./dry-run.ts";
import { generalHelp, operationHelp } from "./help.ts";
import { mayBeToken } from "./hide-secrets.ts";
import { runKeychainCommand } from "./keychain-commands.ts";
import type { Operation } from "./operation-data.ts";
import { operationList } from "./operation-list.ts";
import type { CommandLine } from "./options.ts";
import { parseArgument } from "./parse-argument.ts";
import { prepareCall } from "./prepare-call.ts";
import { sendAndPrint } from "./send-and-print.ts";
import { suggestOperations } from "./suggest-operations.ts";
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
  if (commandLine.list) return context.print(operationList(context, commandLine.words));
  const asksForHelp = commandLine.help || commandLine.words[0] === "help";
  if (commandLine.keychain && !asksForHelp) return runKeychainCommand(commandLine, context);
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
  await sendAndPrint(call, commandLine, context).finally(done);
}

function versionText({ version }: Context): string {
  return `Onezone command line client ${version.command} (API version ${version.api})`;
}

function findOperation(operations: readonly Operation[], name: string, words: readonly string[]): Operation {
  const found = operations.find(({ id }) => id === name);
  if (found) return found;
  // An argument in this place can be or contain a token, so it is not printed.
  const argument = parseArgument(name);
  if (argument !== undefined) {
    const first = "key" in argument ? `the argument ${argument.key}` : "the body";
    throw new UsageError(`The operation must come before ${first}.`);
  }
  if (mayBeToken(name))
    throw new UsageError("The first word is not an operation: it is too long.", "onezone-rest-cli --list");
  const near = suggestOperations(name, words, operations).map((id) => `"${id}"`);
  const last = near.pop();
  const question = last ? ` Did you mean ${near.length > 0 ? `${near.join(", ")} or ` : ""}${last}?` : "";
  throw new UsageError(`Unknown operation "${name}".${question}`, "onezone-rest-cli --list");
}
