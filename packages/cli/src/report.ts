import { isOnezoneCallError, isOnezoneError, type OnezoneError } from "@onezone/client";
import { CallFailure } from "./advice.ts";
import { Cancelled } from "./cancelled.ts";
import { exitCodeOfStatus, exitCodes } from "./exit-codes.ts";
import { oneLine, printable } from "./printable.ts";
import { UsageError } from "./usage-error.ts";

/** What went wrong, for standard error, and the exit code. */
export interface Report {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * Reports what went wrong: in words or, for programs, as JSON. What comes from a server or an argument stays on its line,
 * and a terminal finds nothing in it to obey. Faults of the command itself keep their stack.
 */
export function report(error: unknown, asJson: boolean): Report {
  if (error instanceof CallFailure) {
    const { text, exitCode } = report(error.cause, asJson);
    return { text: asJson ? text : [text, ...error.advice.map(oneLine)].join("\n"), exitCode };
  }
  const inJson = (value: object) => printable(JSON.stringify(value));
  if (isOnezoneError(error)) {
    const { id, status, description, details } = error;
    return {
      text: asJson ? inJson({ error: { id, status, description, details } }) : errorInWords(error),
      exitCode: exitCodeOfStatus(error.status),
    };
  }
  if (isOnezoneCallError(error)) {
    const { kind, message, status } = error;
    return {
      text: asJson ? inJson({ error: { kind, status, description: message } }) : `error: ${oneLine(message)}`,
      exitCode: kind === "argument" || kind === "credential" ? exitCodes.usage : exitCodes.network,
    };
  }
  if (error instanceof UsageError || error instanceof TypeError) {
    const hint = error instanceof UsageError ? error.hint : "onezone-rest-cli --help";
    return {
      text: asJson
        ? inJson({ error: { kind: "usage", description: error.message } })
        : `error: ${oneLine(error.message)}\nSee: ${oneLine(hint)}`,
      exitCode: exitCodes.usage,
    };
  }
  if (
    error instanceof Cancelled ||
    isOnezoneCallError(error, "aborted") ||
    (error instanceof Error && error.name === "AbortError")
  ) {
    return { text: oneLine(error.message), exitCode: exitCodes.interrupted };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { text: printable(text), exitCode: exitCodes.unexpected };
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
    ...own.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
  ]
    .map(oneLine)
    .join("\n");
}
