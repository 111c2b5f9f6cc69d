import { didYouMean } from "@onezone/command-line";
import { isCredential } from "./check-header-value.ts";
import { isSecretField, isSecretParameter } from "./hide-secrets.ts";
import type { Operation } from "./operation-data.ts";
import type { Argument } from "./parse-argument.ts";

/** Refuses the arguments of an operation, with a reason. */
export type Fail = (message: string) => never;

/** Refuses an argument whose name the operation does not know, or knows as another kind of argument. */
export function checkName(
  operation: Operation,
  { kind, key, value }: Extract<Argument, { key: string }>,
  allowUnknown: boolean,
  fail: Fail,
): void {
  if (kind === "header") {
    checkHeaderName(operation, key, value, allowUnknown, fail);
    return;
  }
  const parameters = operation.parameters.map(({ name }) => name);
  const fields = (operation.body?.fields ?? []).map(({ name }) => name);
  if ((kind === "parameter" ? parameters : fields).includes(key)) return;
  refuseMisplaced(operation, key, value, fail);
  if (kind !== "parameter" && !operation.body) {
    fail(`the operation takes no body, so there is no field ${key}.${didYouMean(key, parameters)}`);
  }
  if (allowUnknown || (kind !== "parameter" && operation.body?.open)) return;
  const [whole = key] = key.split(/[.[]/);
  const hint =
    whole !== key && fields.includes(whole)
      ? ` Write the whole field: ${whole}:=…`
      : didYouMean(key, [...fields, ...parameters]);
  const what = kind === "parameter" ? "parameter" : "field";
  fail(`there is no ${what} ${key}.${hint} (To send it to a newer Onezone, add --allow-unknown.)`);
}

/** Refuses a header that is probably a field or parameter with a typing error, such as `caveats:[]`. */
function checkHeaderName(
  operation: Operation,
  key: string,
  value: string,
  allowUnknown: boolean,
  fail: Fail,
): void {
  if (isCredential(key)) return;
  const names = [...operation.parameters, ...(operation.body?.fields ?? [])].map(({ name }) => name);
  const meant = names.find((name) => name.toLowerCase() === key.toLowerCase());
  if (meant !== undefined) refuseMisplaced(operation, meant, value, fail);
  const hint = key.length < 5 ? "" : didYouMean(key, names);
  if (hint && !allowUnknown) fail(`${key}:… is a header.${hint} (To send the header, add --allow-unknown.)`);
}

/** Refuses a name that belongs to another kind of argument. */
function refuseMisplaced(operation: Operation, key: string, value: string, fail: Fail): void {
  const parameter = operation.parameters.find(({ name }) => name === key);
  if (parameter)
    fail(`${key} is a parameter: write ${key}=${isSecretParameter(operation, key) ? "…" : value}`);
  const field = operation.body?.fields.find(({ name }) => name === key);
  if (!field) return;
  const shown = isSecretField(operation, key) ? "…" : value;
  const json = `${key}:=${field.type.includes("string") ? "…" : shown}`;
  fail(
    field.type.includes("string")
      ? `${key} is a field of the body: write ${key}==${shown} for text, ${json} for JSON.`
      : `${key} is a field of the body: write ${json}`,
  );
}
