import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { cli, run } from "./run.ts";

/** What a shell would be told to go on with. */
async function suggestions(line: string): Promise<string[]> {
  return (await run(["--complete", "--", line])).stdout.trim().split("\n");
}

describe("completion", () => {
  it("suggests operations", async () => {
    expect(await suggestions("onezone-rest-cli verifyI")).toEqual([
      "verifyIdentityToken",
      "verifyInviteToken",
    ]);
  });

  it("suggests the parameters and fields of the operation that are not there yet, and their values", async () => {
    expect(await suggestions("onezone-rest-cli getNamedTokenOfUserByName id=u ")).toEqual(["name="]);
    expect(await suggestions("onezone-rest-cli verifyAccessToken token==t interface==")).toEqual([
      "interface==rest",
      "interface==oneclient",
      "interface==graphsync",
    ]);
  });

  it("suggests options", async () => {
    expect(await suggestions("onezone-rest-cli health --dry")).toEqual(["--dry-run", "--dry-run-as"]);
  });

  it("works in bash, which splits words at the operators", async () => {
    const script = (await run(["--completion", "bash"])).stdout;
    const complete = async (line: string) => {
      const program = `onezone-rest-cli() { '${process.execPath}' '${cli}' "$@"; }
${script}
compopt() { :; }
COMP_LINE=${JSON.stringify(line)} COMP_POINT=${line.length}
_onezone_rest_cli
printf '%s\\n' "\${COMPREPLY[@]}"`;
      return (await promisify(execFile)("bash", ["-c", program])).stdout.trim().split("\n");
    };
    expect(await complete("onezone-rest-cli verifyI")).toEqual(["verifyIdentityToken", "verifyInviteToken"]);
    expect(await complete("onezone-rest-cli verifyAccessToken interface==g")).toEqual(["graphsync"]);
  });

  it.each(["bash", "zsh", "fish", "powershell"])("has a script for %s", async (shell) => {
    const { code, stdout } = await run(["--completion", shell]);
    expect(code).toBe(0);
    expect(stdout).toContain("onezone-rest-cli --complete");
  });

  it("refuses another shell", async () => {
    expect(await run(["--completion", "tcsh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("one of bash"),
    });
  });
});
