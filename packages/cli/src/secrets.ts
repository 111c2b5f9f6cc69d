import type { PreparedCall } from "./call.ts";
import type { Operation } from "./operation.ts";

/** Names of headers and undescribed fields whose values are taken for secrets. */
const secretName =
  /token|authori[sz]ation|(^|[^a-z])auth($|[^a-z])|macaroon|cookie|passw|passphrase|secret|credential|session|signature|(api|access|private)[-_]?key/i;

/** Surrounds the name of a placeholder. Random, so that no text of the user's is taken for a placeholder. */
const mark = `x${Math.random().toString(36).slice(2)}x`;

/** Matches a placeholder; the group is the name of the variable that it stands for. */
export const placeholder: RegExp = new RegExp(`${mark}(\\w+?)${mark}`, "g");

/** Returns a placeholder: letters and digits that survive every encoding, until they are printed as a variable. */
export function placeholderFor(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/\W/g, "_");
  return mark + words.toUpperCase() + mark;
}

/** Whether the value of a header is a secret. */
export function isSecretHeader(name: string): boolean {
  return secretName.test(name);
}

/** Whether the name, of whatever kind of argument, is that of a secret. */
export function isSecretName({ body }: Operation, name: string): boolean {
  return secretName.test(name) || (body?.secrets.includes(name) ?? false);
}

/** Whether a field of the body is a secret: by the API description or, if that lacks the field, by its name. */
export function isSecretField({ body }: Operation, name: string): boolean {
  if (body?.secrets.includes(name)) return true;
  return !body?.fields.some((field) => field.name === name) && secretName.test(name);
}

/** Whether a parameter is a secret: by the API description or, if that lacks the parameter, by its name. */
export function isSecretParameter({ parameters }: Operation, name: string): boolean {
  const parameter = parameters.find((each) => each.name === name);
  return parameter ? (parameter.secret ?? false) : secretName.test(name);
}

/** Puts placeholders in place of the secrets of a call. */
export function hideSecrets(call: PreparedCall): PreparedCall {
  const { operation, path, query, headers, body } = call;
  const parameters = (values: Readonly<Record<string, string>>) =>
    replace(values, (name) => (isSecretParameter(operation, name) ? `PARAMETER_${name}` : undefined));
  return {
    operation,
    path: parameters(path),
    query: parameters(query),
    headers: replace(headers, (name) => {
      if (name === "x-auth-token") return "TOKEN";
      return isSecretHeader(name) ? `HEADER_${name}` : undefined;
    }),
    ...(body && { body: hideInObject(operation, body, "BODY", false, isSecretField) }),
  };
}

function replace(
  values: Readonly<Record<string, string>>,
  variable: (name: string) => string | undefined,
): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => {
    const secret = variable(name);
    return [name, secret === undefined ? value : placeholderFor(secret)];
  });
  return Object.fromEntries(entries);
}

type IsSecret = (operation: Operation, name: string) => boolean;

function hideInObject(
  operation: Operation,
  object: object,
  variable: string,
  isSecret: boolean,
  isByName: IsSecret,
): Record<string, unknown> {
  const entries = Object.entries(object).map(([name, value]) => {
    // An object is a secret by the description only: `{"inviteToken": {…}}` is none.
    const isObject = typeof value === "object" && !Array.isArray(value);
    const byName = isObject ? (operation.body?.secrets.includes(name) ?? false) : isByName(operation, name);
    return [name, hide(operation, value, `${variable}_${name}`, isSecret || byName)];
  });
  return Object.fromEntries(entries);
}

function hide(operation: Operation, value: unknown, variable: string, isSecret: boolean): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => hide(operation, item, `${variable}_${index}`, isSecret));
  }
  if (value !== null && typeof value === "object") {
    // Below the fields of the body nothing is described, so names decide.
    return hideInObject(operation, value, variable, isSecret, isSecretName);
  }
  const isText = typeof value === "string" || typeof value === "number";
  return isSecret && isText ? placeholderFor(variable) : value;
}
