import { placeholder } from "@onezone/code-samples";
import { isCredential } from "./check-header-value.ts";
import type { Operation } from "./operation-data.ts";
import type { PreparedCall } from "./prepared-call.ts";

/** Matches names of secrets: headers, and fields that are not in the API description, have a secret value if their name matches. */
const secretName =
  /token|authori[sz]ation|(^|[^a-z])auth($|[^a-z])|macaroon|cookie|passw|passphrase|secret|credential|session|signature|(api|access|private)[-_]?key/i;

/** Whether a word that is not an argument may be a token, and must not be printed. Tokens are longer than all other words. */
export function mayBeToken(word: string): boolean {
  return word.length > 80;
}

/** Whether the value of a header is a secret. */
export function isSecretHeader(name: string): boolean {
  return secretName.test(name);
}

/** Whether an argument of any kind with this name is a secret. */
export function isSecretName({ body }: Operation, name: string): boolean {
  return secretName.test(name) || (body?.secrets.includes(name) ?? false);
}

/**
 * Whether a field of the body is a secret, according to the API description or, if the description does not contain the field, its
 * name.
 */
export function isSecretField({ body }: Operation, name: string): boolean {
  if (body?.secrets.includes(name)) return true;
  return !body?.fields.some((field) => field.name === name) && secretName.test(name);
}

/**
 * Whether a parameter is a secret, according to the API description or, if the description does not contain the parameter, its
 * name.
 */
export function isSecretParameter({ parameters }: Operation, name: string): boolean {
  const parameter = parameters.find((each) => each.name === name);
  return parameter ? (parameter.secret ?? false) : secretName.test(name);
}

/** Returns a call with placeholders instead of its secrets. If it needs a token but has none, a placeholder is added. */
export function hideSecrets(call: PreparedCall): PreparedCall {
  const { operation, path, query, headers, body, baseUrl, credential } = call;
  const hide: Hide = uniquePlaceholders();
  const parameters = (values: Readonly<Record<string, string>>) =>
    hideValues(values, hide, (name) =>
      isSecretParameter(operation, name) ? `PARAMETER_${name}` : undefined,
    );
  // A dry run does not look for a token.
  const needsToken = !operation.public && !Object.keys(headers).some(isCredential);
  return {
    operation,
    path: parameters(path),
    query: parameters(query),
    headers: hideValues(headers, hide, (name) => {
      if (name === "x-auth-token") return "TOKEN";
      return isSecretHeader(name) ? `HEADER_${name}` : undefined;
    }),
    ...(body && { body: hideInObject(operation, body, "BODY", false, { hide, isByName: isSecretField }) }),
    baseUrl,
    ...(credential && "basic" in credential
      ? { credential: { basic: { ...credential.basic, password: hide("PASSWORD") } } }
      : (credential || needsToken) && { credential: { token: hide("TOKEN") } }),
  };
}

/** Returns the placeholder for a secret with a name such as `BODY_consumerToken`. */
type Hide = (name: string, isNumber?: boolean) => string;

/** Returns a function that returns a unique placeholder for each secret, even if the names of secrets are similar. */
function uniquePlaceholders(): Hide {
  const used = new Set<string>();
  return (name, isNumber) => {
    const words = name
      .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
      .replaceAll(/\W/g, "_")
      .toUpperCase();
    let variable = words;
    for (let count = 2; used.has(variable); count++) variable = `${words}_${count}`;
    used.add(variable);
    return placeholder(variable, isNumber);
  };
}

/** Replaces secret values with placeholders. An empty value is not a secret. */
function hideValues(
  values: Readonly<Record<string, string>>,
  hide: Hide,
  secretName: (name: string) => string | undefined,
): Record<string, string> {
  const entries = Object.entries(values).map(([name, value]) => {
    const secret = value === "" ? undefined : secretName(name);
    return [name, secret === undefined ? value : hide(secret)];
  });
  return Object.fromEntries(entries);
}

/** How secrets are found and hidden within a body. */
interface Hiding {
  readonly hide: Hide;
  readonly isByName: (operation: Operation, name: string) => boolean;
}

function hideInObject(
  operation: Operation,
  object: object,
  path: string,
  isSecret: boolean,
  { hide, isByName }: Hiding,
): Record<string, unknown> {
  const entries = Object.entries(object).map(([name, value]) => {
    // An object is a secret only if the description says so: `{"inviteToken": {…}}` is not a secret, despite its name.
    const isObject = typeof value === "object" && !Array.isArray(value);
    const byName = isObject ? (operation.body?.secrets.includes(name) ?? false) : isByName(operation, name);
    return [name, hideValue(operation, value, `${path}_${name}`, isSecret || byName, hide)];
  });
  return Object.fromEntries(entries);
}

function hideValue(
  operation: Operation,
  value: unknown,
  path: string,
  isSecret: boolean,
  hide: Hide,
): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => hideValue(operation, item, `${path}_${index}`, isSecret, hide));
  }
  if (value !== null && typeof value === "object") {
    // `body.fields` contains only the fields of the body itself, so nested secrets are found by their names.
    return hideInObject(operation, value, path, isSecret, { hide, isByName: isSecretName });
  }
  const isText = typeof value === "string" || typeof value === "number";
  return isSecret && isText ? hide(path, typeof value === "number") : value;
}
