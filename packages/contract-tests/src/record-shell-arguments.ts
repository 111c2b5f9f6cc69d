import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Returns the arguments that each shell command passes to a program. One shell runs all commands, with a replacement of the
 * program that writes its arguments to a file. The argument `-` for standard input becomes `@` and a file with the input.
 *
 * @param folder where files are written
 */
export async function recordShellArguments(
  program: string,
  commands: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<string[][]> {
  const note = `
exec 3>&1
set -eu
${program}() {
  if [ -p /dev/stdin ]; then cat > "stdin-$N"; fi
  printf '%s\\0' "$@" "$N" >&3
  printf '\\n\\0' >&3
}
`;
  const numbered = commands.map((command, index) => `N=${index}\n${command}\n`);
  await writeFile(join(folder, "samples.sh"), note + numbered.join(""));
  const { stdout } = await promisify(execFile)("bash", ["samples.sh"], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...environment },
    maxBuffer: 100_000_000,
  });
  return stdout
    .split("\0\n\0")
    .slice(0, -1)
    .map((call) => {
      const args = call.split("\0");
      const number = args.pop();
      return args.map((each) => (each === "-" ? `@${join(folder, `stdin-${number}`)}` : each));
    });
}
