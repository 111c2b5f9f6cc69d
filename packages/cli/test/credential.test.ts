import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "@onezone/command-line";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBaseUrl } from "../src/base-url.ts";
import { readCredential } from "../src/credential.ts";
import { parseCommandLine } from "../src/options.ts";
import { readProfile } from "../src/profiles.ts";
import { cli } from "./run.ts";

let folder: string;
let tokenFile: string;
/** An environment with the profiles. */
let environment: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onezone-cli-"));
  tokenFile = join(folder, "token");
  await writeFile(tokenFile, "from-the-profile\n", { mode: 0o600 });
  await mkdir(join(folder, "onezone-rest-cli"));
  await writeFile(
    join(folder, "onezone-rest-cli/profiles.yaml"),
    `work:
  host: https://work.example.org
  tokenFile: ${tokenFile}
hostless:
  tokenFile: ${tokenFile}
secret-host:
  host: https://u:T0pS3cret@work.example.org
`,
  );
  environment = { XDG_CONFIG_HOME: folder };
});
afterAll(() => rm(folder, { recursive: true }));

/** Reads the base URL and the credential of a command line. */
async function read(
  args: readonly string[],
  own: Record<string, string> = {},
  headers: Record<string, string> = {},
) {
  const commandLine = parseCommandLine(args);
  const all = { ...environment, ...own };
  const profile = await readProfile(commandLine.profile, all);
  const baseUrl = readBaseUrl(commandLine, profile, all);
  const purpose = { profile, baseUrl, headers, askToken: async () => "asked" };
  return { baseUrl, ...(await readCredential(commandLine, all, purpose)) };
}

/** Returns the message of a refused command line. */
async function refusal(...given: Parameters<typeof read>): Promise<string> {
  const error: unknown = await read(...given).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return error instanceof Error ? error.message : "";
}

describe("the token of a profile", () => {
  it.each([
    [["-p", "work"]],
    [["-p", "work", "--host", "https://work.example.org:443/"]],
    [["-p", "work", "--host", "WORK.example.org/api/v3/onezone"]],
  ])("is sent to the profile's own origin: %j", async (args) => {
    expect((await read(args)).credential).toEqual({ token: "from-the-profile" });
  });

  it.each([
    [
      ["-p", "work", "--host", "http://other"],
      {},
      /is for https:\/\/work\.example\.org, and is not sent to http:\/\/other/,
    ],
    [["--host", "http://other"], { ONEZONE_PROFILE: "work" }, /is not sent to http:\/\/other/],
    [["-p", "work", "--host", "http://work.example.org"], {}, /is not sent to http:\/\/work\.example\.org/],
    [
      ["-p", "work", "--host", "work.example.org:8443"],
      {},
      /is not sent to https:\/\/work\.example\.org:8443/,
    ],
    [["-p", "work", "--host", "work.example.org.evil.example"], {}, /is not sent to/],
    [["-p", "hostless", "--host", "http://other"], {}, /has a tokenFile but no host/],
    [["-p", "hostless"], { ONEZONE_HOST: "http://other" }, /has a tokenFile but no host/],
  ])("is not sent to another origin: %j %j", async (args, own, message) => {
    expect(await refusal(args, own)).toMatch(message);
  });

  it("is not used if the command line contains a credential", async () => {
    const args = ["-p", "work", "--host", "http://other"];
    expect((await read([...args, "-u", "a:b"])).credential).toEqual({
      basic: { username: "a", password: "b" },
    });
    expect((await read([...args, "--ask-token"])).credential).toEqual({ token: "asked" });
    expect((await read(args, {}, { "x-auth-token": "t" })).credential).toBeUndefined();
  });
});

describe("an invalid host", () => {
  it.each([
    [["--host", "http://u:T0pS3cret@h"], {}, /^--host must not contain a user or password/],
    [["--host", "u:T0pS3cret@h"], {}, /^--host must not contain a user or password/],
    [["--host", "ftp://u:T0pS3cret@h"], {}, /^--host is not a valid http or https URL/],
    [["--host", "http://u:T0pS3cret@h:99999"], {}, /^--host is not a valid http or https URL/],
    [["--host", "http://u:T0pS3cret/@h"], {}, /^--host is not a valid/],
    [["--host", "https://h/?token=T0pS3cret"], {}, /^--host must not contain a query/],
    [["--host", "https://h/#T0pS3cret"], {}, /^--host must not contain a query or fragment/],
    [[], { ONEZONE_HOST: "http://T0pS3cret@h" }, /^ONEZONE_HOST must not contain a user/],
    [[], { ONEDATA_ZONE: "T0pS3cret:x@h" }, /^ONEDATA_ZONE must not contain a user/],
    [["-p", "secret-host"], {}, /^The host of the profile must not contain a user/],
    [["--host", "https:/T0pS3cret"], {}, /^--host is not a valid http or https URL/],
    [["--host", "HTTP:T0pS3cret"], {}, /^--host is not a valid http or https URL/],
    [["--host", "a\tb"], {}, /^--host is not a valid http or https URL/],
  ])("is refused, and the message does not contain it: %j %j", async (args, own, message) => {
    const text = await refusal(args, own);
    expect(text).toMatch(message);
    expect(text).not.toContain("T0pS3cret");
  });
});

it.each(Object.getOwnPropertyNames(Object.prototype))("reports a missing profile named %s", async (name) => {
  expect(await refusal([`--profile=${name}`])).toContain(`There is no profile ${name} in`);
});

it.each([
  [["--token-file", "f", "-u", "a:b"], {}, "Give one credential, not --token-file and --user."],
  [["--ask-token", "--token-file", "f"], {}, "Give one credential, not --ask-token and --token-file."],
  [["-u", "a:b"], { "x-auth-token": "t" }, "Give one credential, not --user and the header x-auth-token."],
  [
    [],
    { macaroon: "m", authorization: "a" },
    "Give one credential, not the header macaroon and the header authorization.",
  ],
])("refuses two credentials: %j %j", async (args, headers, message) => {
  expect(await refusal(["--host", "h", ...args], {}, headers)).toBe(message);
});

describe("a credential that cannot be sent", () => {
  it.each([
    [[], { ONEZONE_API_KEY: "T0p S3cret" }, /^ONEZONE_API_KEY: `token` contains a space/],
    [[], { ONEZONE_BASIC_AUTH: "ada:" }, /^ONEZONE_BASIC_AUTH: `basic.password` must be a non-empty string/],
    [["-u", ":T0pS3cret"], {}, /^--user: `basic.username` must be a non-empty string/],
  ])("is refused, with a message that names its source: %j %j", async (args, own, message) => {
    const text = await refusal(["--host", "h", ...args], own);
    expect(text).toMatch(message);
    expect(text).not.toMatch(/T0p|S3cret/);
  });
});

describe("a token file", () => {
  const readFrom = (file: string) => refusal(["--host", "h", "--token-file", file]);

  it("is refused if it is a directory or a device", async () => {
    expect(await readFrom(folder)).toBe(
      `The token file ${folder} is a directory: give a file that contains the token.`,
    );
    expect(await readFrom("/dev/null")).toMatch(/is a device: give a file/);
  });

  it("is refused if it is empty or not UTF-8", async () => {
    const file = join(folder, "odd-token");
    await writeFile(file, " \n", { mode: 0o600 });
    expect(await readFrom(file)).toMatch(/is empty/);
    await writeFile(file, Buffer.from("\ufefftoken", "utf16le"));
    expect(await readFrom(file)).toMatch(/is not UTF-8/);
  });

  it("is read without its byte order mark", async () => {
    const file = join(folder, "marked-token");
    await writeFile(file, "\ufefftoken\r\n", { mode: 0o600 });
    expect((await read(["--host", "h", "--token-file", file])).credential).toEqual({ token: "token" });
  });

  it.skipIf(process.getuid?.() !== 0)("is refused if it belongs to another user", async () => {
    const file = join(folder, "foreign-token");
    await writeFile(file, "token", { mode: 0o600 });
    await chown(file, 12345, 12345);
    expect(await readFrom(file)).toMatch(/belongs to another user \(uid 12345\)/);
  });

  it("is refused if it is a pipe that others can read", async () => {
    const pipe = join(folder, "open-pipe");
    await promisify(execFile)("mkfifo", [pipe]);
    await chmod(pipe, 0o644);
    expect(await readFrom(pipe)).toMatch(/run chmod 600/);
  });

  it("is quoted in the suggested shell command", async () => {
    const file = join(folder, "$(touch x);'token");
    await writeFile(file, "token", { mode: 0o644 });
    expect(await readFrom(file)).toContain(`run chmod 600 '${folder}/$(touch x);'\\''token'`);
  });

  it("can be a pipe to which a program writes later", async () => {
    const pipe = join(folder, "pipe");
    await promisify(execFile)("mkfifo", ["-m", "600", pipe]);
    const reading = read(["--host", "h", "--token-file", pipe]);
    await promisify(execFile)("sh", ["-c", 'sleep 0.2; printf token > "$0"', pipe]);
    expect((await reading).credential).toEqual({ token: "token" });
  });

  it.each(["--token-file", "@"])("does not block Ctrl-C if it is a pipe without data: %s", async (option) => {
    const pipe = join(folder, `silent-pipe${option}`);
    await promisify(execFile)("mkfifo", ["-m", "600", pipe]);
    const args = option === "@" ? [`@${pipe}`] : [option, pipe];
    const child = spawn(process.execPath, [cli, "createUser", "--host", "http://127.0.0.1:1", ...args]);
    // Resolves after the command has opened the other end.
    const writer = await open(pipe, "w");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
    await writer.close();
  });
});
