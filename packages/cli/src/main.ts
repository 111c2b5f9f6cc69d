import type { CallInit } from "@onezone/client";
import { type PreparedCall, prepareCall } from "./call.ts";
import { Cancelled } from "./cancelled.ts";
import { complete, completionScript } from "./completion.ts";
import { dryRun } from "./dry-run.ts";
import { generalHelp, operationHelp, operationList } from "./help.ts";
import { removeFromKeychain, saveToKeychain } from "./keychain.ts";
import type { Operation } from "./operation.ts";
import type { CommandLine } from "./options.ts";
import { isSecretHeader } from "./secrets.ts";
import { readSettings, type Settings } from "./settings.ts";
import { table } from "./table.ts";
import { askSecret, canAsk, confirm, spinner } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { didYouMean } from "./words.ts";

/** What the command needs of the world around it. */
export interface World {
  readonly environment: NodeJS.ProcessEnv;
  readonly version: { readonly api: string; readonly command: string };
  /** Reads the table of operations, which `--version` can do without. */
  readonly operations: () => readonly Operation[];
  readonly isTerminal: boolean;
  print(output: string | Uint8Array): void;
  /** Tells of a danger, on standard error. */
  warn(message: string): void;
  readonly signal: AbortSignal;
}

/**
 * Runs the command.
 *
 * @throws {UsageError} for wrong arguments
 * @throws {OnezoneError} {OnezoneCallError} if the call fails
 */
export async function main(commandLine: CommandLine, world: World): Promise<void> {
  const [name, ...words] = commandLine.words;
  if (commandLine.version) return world.print(versionText(world));
  if (commandLine.about) return world.print(`${versionText(world)}\nLicense: MIT\nhttps://onedata.org`);
  if (commandLine.completion !== undefined) return world.print(completionScript(commandLine.completion));
  if (commandLine.complete)
    return world.print(complete(commandLine.words[0] ?? "", world.operations()).join("\n"));
  if (commandLine.list) return world.print(operationList(search(world.operations(), commandLine.words)));
  if (commandLine.keychain) return useKeychain(commandLine, world);
  if (name === undefined) {
    if (!commandLine.help) throw new UsageError("No operation specified.");
    return world.print(generalHelp);
  }
  const operation = findOperation(world.operations(), name);
  if (commandLine.help) return world.print(operationHelp(operation));

  const call = await prepareCall(operation, words, commandLine);
  const ask = () => askSecret("Token", world.signal);
  const settings = await readSettings(commandLine, world.environment, ask, call.headers);
  if (commandLine.dryRun) return world.print(await dryRun(call, settings, commandLine));
  if (operation.irreversible && !commandLine.yes && canAsk()) {
    const question = `${operation.summary} at ${settings.baseUrl}? This cannot be undone.`;
    if (!(await confirm(question, world.signal))) throw new Cancelled("Cancelled: nothing was sent.");
  }
  const done = spinner(operation.summary);
  await send(call, settings, commandLine, world).finally(done);
}

/** Keeps the token for a Onezone in the keychain, or removes it from there. */
async function useKeychain(commandLine: CommandLine, world: World): Promise<void> {
  const ask = () => askSecret("Token", world.signal);
  const { baseUrl, credential } = await readSettings(
    { ...commandLine, askToken: commandLine.keychain === "login" && commandLine.tokenFile === undefined },
    withoutCredentials(world.environment),
    ask,
  );
  const { origin } = new URL(baseUrl);
  if (commandLine.keychain === "logout") {
    const removed = await removeFromKeychain(baseUrl);
    return world.print(
      removed
        ? `The keychain holds no token for ${origin} any more.`
        : `The keychain held no token for ${origin}.`,
    );
  }
  if (!credential || !("token" in credential)) throw new UsageError("There is no token to keep.");
  await saveToKeychain(baseUrl, credential.token);
  world.print(`The keychain keeps the token for ${origin}.`);
}

/** A token that is to be kept is asked for, or comes from a file, and not from the environment by mistake. */
function withoutCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/_(API_KEY|BASIC_AUTH|TOKEN_FILE)$/.test(name)),
  );
}

function versionText({ version }: World): string {
  return `Onezone command line client ${version.command} (API version ${version.api})`;
}

function findOperation(operations: readonly Operation[], name: string): Operation {
  const found = operations.find(({ id }) => id === name);
  if (found) return found;
  const ids = operations.map(({ id }) => id);
  throw new UsageError(`There is no operation ${name}.${didYouMean(name, ids)}`, "onezone-rest-cli --list");
}

function search(operations: readonly Operation[], words: readonly string[]): readonly Operation[] {
  const found = operations.filter(({ id, tag, summary }) =>
    words.every((word) => `${id} ${tag} ${summary}`.toLowerCase().includes(word.toLowerCase())),
  );
  if (found.length === 0)
    throw new UsageError(`No operation has ${words.join(" and ")}.`, "onezone-rest-cli --list");
  return found;
}

async function send(
  call: PreparedCall,
  settings: Settings,
  commandLine: CommandLine,
  world: World,
): Promise<void> {
  // Loaded only now: help and dry runs do without.
  const client = await import("@onezone/client");
  const { operation, path, query, headers, body } = call;
  if (commandLine.insecure) {
    world.warn(
      "warning: the server's certificate is not checked; anybody in between can read the credential.",
    );
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  }
  const { baseUrl, credential } = settings;
  if (commandLine.user !== undefined || Object.keys(headers).some(isSecretHeader)) {
    world.warn(
      "warning: others on this machine can see a credential among the arguments. Use ONEZONE_API_KEY.",
    );
  }
  const onezone = client.createOnezoneClient({
    baseUrl,
    ...credential,
    ...(commandLine.verbose && { log: (record) => world.warn(JSON.stringify(record)) }),
  });
  const init: CallInit = {
    params: { path, query },
    headers,
    signal: world.signal,
    ...(body !== undefined && { body }),
    timeout: commandLine.timeout ?? 30_000,
    ...(operation.binary && { parseAs: "arrayBuffer" }),
  };
  const result = onezone[client.callOperation](
    { operationId: operation.id, method: operation.method, path: operation.path },
    init,
  );
  const data: unknown = await client.unwrap(result);
  const { response } = await result;

  if (commandLine.include) world.print(statusAndHeaders(response));
  if (data instanceof ArrayBuffer) return world.print(new Uint8Array(data));
  const location = response.headers.get("location");
  if (data !== undefined) world.print(await format(data, commandLine, world));
  else if (location && !commandLine.include) world.print(await format({ location }, commandLine, world));
}

function statusAndHeaders({ status, statusText, headers }: Response): string {
  const lines = [...headers.entries()].map(([name, value]) => `${name}: ${value}`);
  return [`HTTP ${status} ${statusText}`.trim(), ...lines, ""].join("\n");
}

async function format(data: unknown, { output }: CommandLine, { isTerminal }: World): Promise<string> {
  if (output === "table") return table(data);
  if (output === "yaml") return (await import("yaml")).stringify(data).trimEnd();
  if (output === "raw" && typeof data === "string") return data;
  return JSON.stringify(data, null, isTerminal && output !== "raw" ? 2 : 0);
}
