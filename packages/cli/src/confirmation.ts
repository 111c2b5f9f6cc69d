import { oneLine } from "./escape-control-characters.ts";
import { isSecretParameter } from "./hide-secrets.ts";
import type { PreparedCall } from "./prepared-call.ts";

/** The user answered a question with no. */
export class Declined extends Error {
  override readonly name = "Declined";
}

/**
 * Asks whether to send an irreversible call.
 *
 * @throws {Declined} unless the answer is "y" or "yes"
 */
export async function confirm(call: PreparedCall): Promise<void> {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question(call)} [y/N] `);
    if (!/^y(es)?$/i.test(answer.trim())) throw new Declined("Cancelled: nothing was sent.");
  } finally {
    terminal.close();
  }
}

/** Returns the question. It names the resource in the path or, without one, the caller. */
function question({ operation, path, baseUrl, source }: PreparedCall): string {
  const ids = Object.entries(path).map(([name, value]) =>
    isSecretParameter(operation, name) ? name : `${name} ${JSON.stringify(value)}`,
  );
  const target = ids.join(", ") || (source ? `credential from ${source}` : "without a credential");
  return oneLine(`${operation.summary} (${target}) at ${baseUrl}? This cannot be undone.`);
}
