import { isOnezoneCallError, isOnezoneError, type OnezoneError } from "@onezone/client";
import { UsageError } from "@onezone/command-line";
import { Declined } from "./confirmation.ts";
import { CallFailure } from "./error-advice.ts";
import { oneLine, printable } from "./escape-control-characters.ts";
import { exitCodeOf, exitCodeOfStatus, exitCodes } from "./exit-codes.ts";

/** The text of an error, for standard error, and the exit code. */
export interface ErrorReport {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * Returns the report of an error: as text or, for programs, as JSON. Text from a server or an argument stays on its line
 * and is free of control characters. Internal errors of the command are reported with their stack.
 */
export function errorReport(error: unknown, asJson: boolean): ErrorReport {
  if (error instanceof CallFailure) {
    const { text, exitCode } = errorReport(error.cause, asJson);
    return { text: asJson ? text : [text, ...error.advice.map(oneLine)].join("\n"), exitCode };
  }
  if (isOnezoneError(error)) {
    const { id, status, description, details, ctx } = error;
    return {
      text: asJson ? inJson({ error: { id, status, description, details, ctx } }) : errorInWords(error),
      exitCode: exitCodeOfStatus(error.status),
    };
  }
  if (isOnezoneCallError(error)) {
    const { kind, message, status } = error;
    return {
      text: asJson ? inJson({ error: { kind, status, description: message } }) : `error: ${oneLine(message)}`,
      exitCode: exitCodeOf(error),
    };
  }
  if (error instanceof UsageError || error instanceof TypeError) {
    const hint = (error instanceof UsageError && error.hint) || "onezone-rest-cli --help";
    return {
      text: asJson
        ? inJson({ error: { kind: "usage", description: error.message } })
        : `error: ${oneLine(error.message)}\nSee: ${oneLine(hint)}`,
      exitCode: exitCodes.usage,
    };
  }
  // Node throws an AbortError if the user leaves a question with Ctrl-C or Ctrl-D.
  if (error instanceof Declined || (error instanceof Error && error.name === "AbortError")) {
    return { text: oneLine(error.message), exitCode: exitCodes.interrupted };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: printable(text), exitCode: exitCodes.unexpected };
}

/** Returns JSON. Omits the details if they are nested too deeply for `JSON.stringify`, which is recursive. */
function inJson(value: object): string {
  try {
    return printable(JSON.stringify(value));
  } catch {
    const shallow = (key: string, part: unknown) => (key === "details" || key === "ctx" ? undefined : part);
    return printable(JSON.stringify(value, shallow));
  }
}

function detailInWords(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "nested too deeply to be shown";
  }
}

function errorInWords(error: OnezoneError): string {
  const causes: OnezoneError[] = [];
  for (let cause = error.cause; isOnezoneError(cause); cause = cause.cause) causes.push(cause);
  const own = Object.entries(error.details ?? {}).filter(
    ([, value]) => !causes.some(({ id }) => Object(value).id === id),
  );
  return [
    `error: ${error.description} (${error.id}, status ${error.status})`,
    ...causes.map(({ id, description }) => `  because: ${description} (${id})`),
    ...own.map(([name, value]) => `  ${name}: ${detailInWords(value)}`),
  ]
    .map(oneLine)
    .join("\n");
}
