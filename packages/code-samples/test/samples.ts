import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { type CodeSample, codeSamples } from "../src/index.ts";

/** Returns the code samples of an operation in a document, or an empty list if the operation does not exist. */
export function samplesOf(document: OpenApiDocument, id: string): CodeSample[] {
  const model = readModel(document);
  return model.operations.filter((each) => each.id === id).flatMap((each) => codeSamples(model, each));
}

/** Runs a command in which `curl` and `onezone-rest-cli` print their arguments and standard input. Returns their output. */
export async function shellArguments(
  command: string,
  { shell = "sh", env, folder }: { shell?: string; env: Record<string, string>; folder: string },
): Promise<string[]> {
  const print = `print() { printf '%s\\0' "$@"; if [ -p /dev/stdin ]; then cat; printf '\\0'; fi; }; set -u\n`;
  const printed = command.replaceAll(/(^|\| *\\?\n? *)(curl|onezone-rest-cli)/g, "$1print");
  const running = promisify(execFile)(shell, ["-c", print + printed], {
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    cwd: folder,
  });
  running.child.stdin?.end();
  return (await running).stdout.split("\0").filter((argument) => argument !== "");
}
