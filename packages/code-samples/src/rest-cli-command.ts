import type { Call } from "./printer-input.ts";
import { command, shellWord } from "./shell-quoting.ts";

/**
 * Returns a call as a command of onezone-rest-cli, with the fields of the body as `key==text` and `key:=json`. A body that cannot
 * be written as fields, such as an empty one, is passed through standard input.
 *
 * @param output the output file for the response. Default: standard output
 */
export function restCliCommand(
  { operationId, path, query, header, headers, body }: Call,
  output?: string,
): string {
  const fields = fieldsOf(body);
  return command([
    // In some shells, echo would interpret the backslashes of JSON.
    ...(body !== undefined && fields === undefined ? [`printf %s ${shellWord(JSON.stringify(body))} |`] : []),
    `onezone-rest-cli ${shellWord(operationId)}`,
    ...each({ ...path, ...query }, (name, value) => shellWord(`${name}=${value}`)),
    // Without the space, "Name:=value" would be a field.
    ...each({ ...header, ...headers }, (name, value) =>
      shellWord(`${name}:${value.startsWith("=") ? " " : ""}${value}`),
    ),
    ...(fields ?? (body === undefined ? [] : ["-"])),
    ...(output === undefined ? [] : [`> ${shellWord(output)}`]),
  ]);
}

/** Repeats a parameter with several values. */
function each(values: object, print: (name: string, value: string) => string): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((item) => print(name, String(item))),
  );
}

/** Returns the fields of a body as arguments, or undefined if there are none or if one cannot be an argument. */
function fieldsOf(body: unknown): string[] | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const fields = Object.entries(body);
  if (fields.length === 0 || !fields.every(([key]) => /^[^-@=:][^=:]*$/.test(key))) return undefined;
  return fields.map(([key, value]) =>
    typeof value === "string"
      ? shellWord(`${key}==${value}`)
      : `${shellWord(`${key}:=`)}${shellWord(JSON.stringify(value))}`,
  );
}
