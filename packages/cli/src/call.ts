import { readFileSync } from "node:fs";
import { type Argument, parseArgument } from "./arguments.ts";
import type { Operation } from "./operation.ts";
import { UsageError } from "./usage-error.ts";
import { didYouMean } from "./words.ts";

/** A call, as the arguments make it: checked, and not yet sent. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent where no body is sent. */
  readonly body?: unknown;
}

/**
 * Makes a call of the arguments that follow an operation.
 *
 * @throws {UsageError} naming the argument that is missing, unknown, given twice or malformed
 */
export async function prepareCall(operation: Operation, words: readonly string[]): Promise<PreparedCall> {
  const hint = `onezone-rest-cli ${operation.id} --help`;
  const fail = (message: string): never => {
    throw new UsageError(`${operation.id}: ${message}`, hint);
  };
  const path: Record<string, string> = {};
  const query: Record<string, string> = {};
  const headers: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  let source: unknown;

  for (const word of words) {
    const argument = parseArgument(word);
    if (argument === undefined)
      fail(`"${word}" is no argument: write key=value, key==text, key:=json or Header:value.`);
    else if (argument.kind === "source") source = await readBody(argument.file, fail);
    else if (argument.kind === "header") headers[argument.key] = argument.value;
    else if (argument.kind === "parameter") setParameter(operation, argument, path, query, fail);
    else setField(operation, argument, fields, fail);
  }
  for (const { name, in: place, required, example } of operation.parameters) {
    const given = place === "path" ? path : query;
    if (required && given[name] === undefined)
      fail(`the parameter ${name} is missing: add ${name}=${example ?? "…"}`);
  }
  const body = source ?? (Object.keys(fields).length > 0 || operation.body?.required ? fields : undefined);
  if (source === undefined && operation.body?.required) {
    for (const { name, required } of operation.body.fields) {
      if (required && !(name in fields))
        fail(`the field ${name} of the body is missing: add ${name}==… or ${name}:=…`);
    }
  }
  return { operation, path, query, headers, ...(body !== undefined && { body }) };
}

type Keyed = Extract<Argument, { key: string }>;
type Fail = (message: string) => never;

function setParameter(
  operation: Operation,
  { key, value }: Keyed,
  path: Record<string, string>,
  query: Record<string, string>,
  fail: Fail,
): void {
  const parameter = operation.parameters.find(({ name }) => name === key);
  if (!parameter) {
    const isField = operation.body?.fields.some(({ name }) => name === key);
    const known = operation.parameters.map(({ name }) => name);
    fail(
      isField
        ? `${key} is a field of the body: write ${key}==${value} for text, ${key}:=… for JSON.`
        : `there is no parameter ${key}.${didYouMean(key, known)}`,
    );
  }
  const values = parameter?.in === "path" ? path : query;
  if (values[key] !== undefined) fail(`the parameter ${key} is given twice.`);
  values[key] = value;
}

function setField(
  operation: Operation,
  { kind, key, value }: Keyed,
  fields: Record<string, unknown>,
  fail: Fail,
): void {
  if (!operation.body) fail(`the operation takes no body, so there is no field ${key}.`);
  if (key in fields) fail(`the field ${key} is given twice.`);
  const field = kind === "text" ? value : parseField(key, value, fail);
  // Fields that the description lacks are sent: a newer server may know them.
  const type = operation.body?.fields.find(({ name }) => name === key)?.type;
  if (type !== undefined && !isOfType(field, type)) {
    const hint = kind === "text" ? ` Write ${key}:=${value}, if that is what it is.` : "";
    fail(`the field ${key} is to be ${type}; ${JSON.stringify(field)} is none.${hint}`);
  }
  fields[key] = field;
}

function parseField(key: string, value: string, fail: Fail): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return fail(`${key}:=${value} is no JSON. For text write ${key}==${value}`);
  }
}

/** Whether a value is of one of the types that a field can have, as help names them. */
function isOfType(value: unknown, types: string): boolean {
  const own = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return types
    .split(" or ")
    .some((type) => type === "any" || type === own || (type === "integer" && Number.isInteger(value)));
}

/** A body in JSON or YAML: every JSON is YAML too. */
async function readBody(file: string, fail: Fail): Promise<unknown> {
  let content = "";
  try {
    content =
      file === "-"
        ? await (await import("node:stream/consumers")).text(process.stdin)
        : readFileSync(file, "utf8");
  } catch (error) {
    fail(`the body cannot be read from ${file}: ${error instanceof Error ? error.message : error}`);
  }
  try {
    return (await import("yaml")).parse(content) ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return fail(
      `the body from ${file === "-" ? "standard input" : file} is neither JSON nor YAML: ${reason}`,
    );
  }
}
