import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../command.ts";

it.each([
  ["check-generated.ts", ["--fix"], 2, 'This command takes no arguments, got "--fix".\n'],
  ["dev.ts", ["--port", ""], 2, "npm run dev: The option --port needs a value.\n"],
  ["dev.ts", ["--port", "1e3"], 2, 'npm run dev: --port must be a number, got "1e3".\n'],
  ["dev.ts", ["--prot", "1"], 2, 'npm run dev: Unknown option "--prot". Did you mean "--port"?\n'],
])("%s refuses the arguments %j", async (script, args, code, stderr) => {
  const running = promisify(execFile)(process.execPath, [join(root, "scripts", script), ...args], {
    timeout: 20_000,
  });
  expect(await running.catch((error) => error)).toMatchObject({ code, stdout: "", stderr });
});
