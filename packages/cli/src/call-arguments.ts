import { UsageError } from "@onezone/command-line";
import { checkName, type Fail } from "./check-argument-name.ts";
import { headerValue } from "./check-header-value.ts";
import { isSecretField, isSecretName, mayBeToken } from "./hide-secrets.ts";
import type { Operation } from "./operation-data.ts";
import type { CommandLine } from "./options.ts";
import { type Argument, parseArgument } from "./parse-argument.ts";
import type { CallArguments } from "./prepared-call.ts";
import { parseExactly, readBodyFile } from "./read-body-file.ts";

/**
 * Reads the arguments after an operation. Fields that are given as arguments replace fields of the body that is read from a file or
 * standard input.
 *
 * @throws {UsageError} if an argument is missing, unknown, given twice, misplaced or malformed; the message names the argument
 */
export async function readCallArguments(
  operation: Operation,
  words: readonly string[],
  { headers: ownHeaders, allowUnknown }: Pick<CommandLine, "headers" | "allowUnknown">,
): Promise<CallArguments> {
  const fail: Fail = (message) => {
    throw new UsageError(`${operation.id}: ${message}`, `onezone-rest-cli ${operation.id} --help`);
  };
  const given = words.map((word, index) => parseWord(operation, word, words[index - 1], fail));
  const path = new Map<string, string>();
  const query = new Map<string, string>();
  const headers = new Map<string, string>();
  const fields = new Map<string, unknown>();
  const sources: string[] = [];

  for (const [name, value] of Object.entries(ownHeaders)) headers.set(name, headerValue(name, value, fail));
  for (const argument of given) {
    if (argument.kind === "source") {
      sources.push(argument.file);
      continue;
    }
    const { kind, key, value } = argument;
    checkName(operation, argument, allowUnknown, fail);
    if (kind === "header") {
      put(headers, key.toLowerCase(), headerValue(key, value, fail), `the header ${key}`, fail);
    } else if (kind === "parameter") {
      const isInPath = operation.parameters.some(({ name, in: place }) => name === key && place === "path");
      put(isInPath ? path : query, key, value, `the parameter ${key}`, fail);
    } else {
      const field = kind === "text" ? value : await parseField(operation, argument, fail);
      checkType(operation, key, field, kind === "text", fail);
      put(fields, key, field, `the field ${key}`, fail);
    }
  }
  for (const { name, in: place, required, example } of operation.parameters) {
    if (required && !(place === "path" ? path : query).has(name)) {
      fail(`the parameter ${name} is missing: add ${name}=${example ?? "…"}`);
    }
  }
  const source = await readSource(operation, sources, allowUnknown, fail);
  const hasBody = source !== undefined || fields.size > 0 || operation.body?.required;
  const body = hasBody ? { ...source, ...Object.fromEntries(fields) } : undefined;
  for (const { name, required } of (body && operation.body?.fields) ?? []) {
    if (required && !Object.hasOwn(body ?? {}, name)) {
      fail(`the field ${name} of the body is missing: add ${name}==… or ${name}:=…`);
    }
  }
  return {
    operation,
    path: Object.fromEntries(path),
    query: Object.fromEntries(query),
    headers: Object.fromEntries(headers),
    ...(body && { body }),
  };
}

function parseWord(operation: Operation, word: string, previous: string | undefined, fail: Fail): Argument {
  const argument = parseArgument(word);
  // Node replaces bytes that it cannot decode with this character.
  if (word.includes("\uFFFD")) {
    fail(`${argument && "key" in argument ? argument.key : "an argument"} is not UTF-8 text.`);
  }
  if (argument) return argument;
  const before = previous === undefined ? undefined : parseArgument(previous);
  // A shell splits `X-Auth-Token: abc` into two words, and the second word is the secret.
  if (before && "key" in before && isSecretName(operation, before.key)) {
    fail(`the word after ${before.key} is not an argument: put the whole argument in quotes.`);
  }
  const shown = mayBeToken(word) ? `a word of ${word.length} characters` : `"${word}"`;
  return fail(`${shown} is not an argument: write key=value, key==text, key:=json or Header:value.`);
}

function put<Value>(map: Map<string, Value>, key: string, value: Value, what: string, fail: Fail): void {
  if (map.has(key)) fail(`${what} is given twice.`);
  map.set(key, value);
}

type Keyed = Extract<Argument, { key: string }>;

async function parseField(operation: Operation, { key, value }: Keyed, fail: Fail): Promise<unknown> {
  try {
    JSON.parse(value);
  } catch {
    fail(
      isSecretField(operation, key)
        ? `the field ${key} is not valid JSON. For text write ${key}==…`
        : `${key}:=${value} is not valid JSON. For text write ${key}==${value}`,
    );
  }
  return parseExactly(value).catch((error: Error) => fail(`the field ${key} ${error.message}.`));
}

/** Reads the body from a file or standard input. */
async function readSource(
  operation: Operation,
  [file, other]: readonly string[],
  allowUnknown: boolean,
  fail: Fail,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (file === undefined) return undefined;
  if (!operation.body) fail("the operation takes no body: leave out - and @file.");
  if (other !== undefined) fail("the body has two sources: give one of - and @file.");
  const body = await readBodyFile(file).catch((error: Error) => fail(error.message));
  for (const [key, value] of Object.entries(body)) {
    checkName(operation, { kind: "json", key, value: "…" }, allowUnknown, fail);
    checkType(operation, key, value, false, fail);
  }
  return body;
}

function checkType(operation: Operation, key: string, value: unknown, isText: boolean, fail: Fail): void {
  const type = operation.body?.fields.find(({ name }) => name === key)?.type;
  if (type === undefined || isOfType(value, type)) return;
  if (isSecretField(operation, key)) fail(`the field ${key} must be of type ${type}.`);
  const hint = isText ? ` Write ${key}:=${value}, if that is what you mean.` : "";
  fail(`the field ${key} must be of type ${type}, got ${JSON.stringify(value).slice(0, 80)}.${hint}`);
}

/** Returns whether a value has one of the types of a field. `types` has the same form as in the help: `string or null`. */
function isOfType(value: unknown, types: string): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types
    .split(" or ")
    .some((type) => type === "any" || type === own || (type === "integer" && Number.isInteger(value)));
}
