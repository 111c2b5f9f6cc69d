import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli, run, runHere } from "./run.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-cli-"));
  await mkdir(join(folder, "onezone-rest-cli"));
  await writeFile(join(folder, "onezone-rest-cli/profiles.yaml"), "work: {host: x}\nwindow: {host: x}\n");
  await writeFile(join(folder, "my token"), "");
  await writeFile(join(folder, "my body.json"), "");
});
afterAll(() => rm(folder, { recursive: true }));

/** Returns the suggestions for a line. */
async function suggestions(line: string): Promise<string[]> {
  const environment = { XDG_CONFIG_HOME: folder, HOME: folder };
  // The command gets the home directory from its process, so a test of `~` needs a process of its own.
  const complete = line.includes("~") ? run : runHere;
  return (await complete(["--complete", "--", line], { environment })).stdout.trim().split("\n");
}

describe("completion", () => {
  it("suggests operations", async () => {
    expect(await suggestions("onezone-rest-cli verifyI")).toEqual([
      "verifyIdentityToken",
      "verifyInviteToken",
    ]);
  });

  it("suggests the missing parameters and fields of an operation, and their values", async () => {
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

  it("suggests the options that help shows", async () => {
    const { stdout } = await runHere(["--help"]);
    expect(await suggestions("onezone-rest-cli --")).toEqual(stdout.match(/(?<=^ .*)--[a-z-]+/gm));
  });

  it.each([
    ["-o t", ["table"]],
    ["--output=", ["--output=json", "--output=yaml", "--output=table", "--output=raw"]],
    ["--dry-run-as h", ["http"]],
    ["--completion z", ["zsh"]],
    ["-ac j", ["json", "js", "jpg"]],
    ["-p w", ["work", "window"]],
    ["--profile=wo", ["--profile=work"]],
    ["--host h", [""]],
    ["-p health verifyI", ["verifyIdentityToken", "verifyInviteToken"]],
    ["help verifyI", ["verifyIdentityToken", "verifyInviteToken"]],
    ["--token-file ~/my", ["~/my body.json", "~/my token"]],
    ["--token-file ~/my\\ t", ["~/my token"]],
    ["--cacert '~/my t", ["~/my token"]],
    ["--token-file ~/onez", ["~/onezone-rest-cli/"]],
    ["createUser @~/my\\ b", ["@~/my body.json"]],
    ["createUser --cacert /no/such/", [""]],
  ])("suggests values of options, profiles and files: %s", async (line, expected) => {
    expect(await suggestions(`onezone-rest-cli ${line}`)).toEqual(expected);
  });

  it("works in a bash that has no compopt and splits words at the operators", async () => {
    const script = (await runHere(["--completion", "bash"])).stdout;
    const complete = async (line: string) => {
      const program = `onezone-rest-cli() { '${process.execPath}' '${cli}' "$@"; }
${script}
enable -n compopt
COMP_LINE=${JSON.stringify(line)} COMP_POINT=${line.length}
_onezone_rest_cli
printf '%s\\n' "\${COMPREPLY[@]}"`;
      return (await promisify(execFile)("bash", ["-c", program])).stdout.trim().split("\n");
    };
    expect(await complete("onezone-rest-cli verifyI")).toEqual(["verifyIdentityToken", "verifyInviteToken"]);
    expect(await complete("onezone-rest-cli verifyAccessToken interface==g")).toEqual(["graphsync"]);
    expect(await complete(`onezone-rest-cli createUser @${folder}/my\\ b`)).toEqual([
      `@${folder}/my\\ body.json`,
    ]);
  });

  describe.runIf(hasZsh())("in zsh", () => {
    const zsh = async (program: string) => {
      const environment = { ...process.env, HOME: folder, ZDOTDIR: folder, FOLDER: folder };
      const command = `onezone-rest-cli() { '${process.execPath}' '${cli}' "$@" }\n${program}`;
      const { stdout } = await promisify(execFile)("zsh", ["-f", "-c", command], { env: environment });
      return stdout.trim().split("\n");
    };

    it("works more than once if the script is a file in $fpath", async () => {
      await mkdir(join(folder, "functions"));
      await writeFile(
        join(folder, "functions/_onezone-rest-cli"),
        (await runHere(["--completion", "zsh"])).stdout,
      );
      const printed = await zsh(`fpath=($FOLDER/functions $fpath)
autoload -Uz compinit && compinit -D -u
compadd() { print -rl -- "$@" }
words=(onezone-rest-cli verifyI) CURRENT=2 PREFIX=verifyI
repeat 3 $_comps[onezone-rest-cli]`);
      expect(printed.filter((line) => line === "verifyInviteToken")).toHaveLength(3);
    });

    it.each([
      ["before", "source $FOLDER/script; autoload -Uz compinit; compinit -D -u"],
      ["after", "autoload -Uz compinit; compinit -D -u; source $FOLDER/script"],
    ])("works if the script is sourced %s compinit runs", async (_when, startup) => {
      await writeFile(join(folder, "script"), (await runHere(["--completion", "zsh"])).stdout);
      const prompt = "for hook in $precmd_functions; do $hook; done";
      const printed = await zsh(
        `${startup}\n${prompt}\nprint $_comps[onezone-rest-cli]; print $#precmd_functions`,
      );
      expect(printed).toEqual(["_onezone_rest_cli", "0"]);
    });
  });

  it.each(["bash", "zsh", "fish", "powershell"])("has a script for %s", async (shell) => {
    const { code, stdout } = await runHere(["--completion", shell]);
    expect(code).toBe(0);
    expect(stdout).toContain("onezone-rest-cli --complete");
  });

  it("refuses another shell", async () => {
    expect(await runHere(["--completion", "tcsh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("one of bash"),
    });
  });
});

function hasZsh(): boolean {
  try {
    execFileSync("zsh", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
