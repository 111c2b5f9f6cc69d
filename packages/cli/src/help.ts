import { optionHelp, wrap } from "@onezone/command-line";
import { exitCodeMeanings } from "./exit-codes.ts";
import type { Field, FieldHelp, Operation, OperationHelp } from "./operation-data.ts";
import { options } from "./options.ts";
import { fieldOperator } from "./parse-argument.ts";

/** The help of the whole command. */
export const generalHelp = `Usage: onezone-rest-cli [options] <operation> [arguments]

Calls the REST API of Onezone: one command for each of its operations.
\`onezone-rest-cli --list [words]\` lists them, \`onezone-rest-cli <operation> --help\` describes one.

Arguments:
  key=value          a path or query parameter
  key==text          a field of the body: text
  key:=json          a field of the body: any JSON
  Name:value         a header
  -, @file           the body, as JSON or YAML in UTF-8, from standard input or a file;
                     fields given as arguments replace its fields

Options, before or after the operation:
${optionHelp(options, 21)}

Environment:
  ONEZONE_HOST       the Onezone to call (or ONEDATA_ZONE, its domain)
  ONEZONE_API_KEY    an access token (or ONEDATA_API_KEY)
  ONEZONE_TOKEN_FILE a file with an access token
  ONEZONE_BASIC_AUTH user:password, without a token (or ONEDATA_BASIC_AUTH)
  ONEZONE_PROFILE    the profile to use
  HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY
                     the proxy to use, as curl does
  NODE_EXTRA_CA_CERTS
                     a file with additional certificates to trust (PEM)

Profiles are defined in ~/.config/onezone-rest-cli/profiles.yaml, by name:
  work:
    host: https://onezone.example.org
    tokenFile: ~/.onezone-token
The token is sent only to that host.

Exit codes:
${exitCodeMeanings.map(([code, meaning]) => `  ${String(code).padEnd(5)}${meaning}`).join("\n")}`;

/** Returns the help of one operation, from the API description. */
export function operationHelp(operation: Operation, help: OperationHelp): string {
  const { id, summary, parameters, body } = operation;
  const { description, responses, errors, sample } = help;
  const fields = body?.fields ?? [];
  return [
    `${summary}${help.deprecated ? " (deprecated)" : ""}`,
    `Usage: onezone-rest-cli ${[id, ...parameters.map((each) => usage(each, "=")), ...fields.map((each) => usage(each, fieldOperator(each.type)))].join(" ")}`,
    // A terminal shows the asterisks of Markdown as they are.
    description.replaceAll(/\*\*(.+?)\*\*/gs, "$1"),
    ...(operation.irreversible
      ? ["This cannot be undone: on a terminal the command asks first, unless you add --yes."]
      : []),
    ...section("Parameters", parameters.map(fieldHelp(help.parameters))),
    ...section("Body", fields.map(fieldHelp(help.fields))),
    ...section(
      "Responses",
      Object.entries(responses).map(([status, meaning]) => `  ${status}  ${meaning.split("\n")[0]}`),
    ),
    ...section(
      "Errors",
      wrap(errors.join(", "), 76).map((line) => `  ${line}`),
    ),
    ...section("Example", [sample.replace(/^/gm, "  ")]),
  ].join("\n\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:\n${lines.join("\n")}`];
}

function usage({ name, required }: Field, operator: string): string {
  return required ? `${name}${operator}…` : `[${name}${operator}…]`;
}

function fieldHelp(helps: Readonly<Record<string, FieldHelp>>) {
  return ({ name, type, required }: Field) => {
    const { description = "", values, itemValues } = helps[name] ?? {};
    const text = [
      description.replaceAll(/\s+/g, " "),
      values ? `One of: ${values.join(", ")}.` : "",
      itemValues ? `Each item is one of: ${itemValues.join(", ")}.` : "",
    ];
    return [
      `  ${name}  ${type}${required ? ", required" : ""}`,
      ...text.filter(Boolean).flatMap((part) => wrap(part, 70).map((line) => `      ${line}`)),
    ].join("\n");
  };
}
