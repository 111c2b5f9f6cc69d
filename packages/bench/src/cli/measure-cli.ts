import { fileURLToPath } from "node:url";
import { run, stop } from "../child-processes.ts";
import { compare } from "../comparison.ts";
import type { Measured } from "../measured.ts";
import type { Contender } from "../paired-rounds.ts";
import { ours, oursAgain } from "../results.ts";
import { startConstantServer } from "../start-constant-server.ts";

const command = fileURLToPath(new URL("../../../cli/bin/onezone-rest-cli.js", import.meta.url));
const operation = ["revokeAllTemporaryTokensOfUser", "id=c26bab23d12f7389c3c311caf9c15902"];
const path = "/api/v3/onezone/users/c26bab23d12f7389c3c311caf9c15902/tokens/temporary";

/** The measured command lines, and their names in the report. */
const uses = {
  start: { what: "start", args: ["--version"] },
  help: { what: "help", args: ["--help"] },
  operationHelp: { what: "help of an operation", args: ["revokeAllTemporaryTokensOfUser", "--help"] },
  dryRun: { what: "dry run", args: [...operation, "--dry-run"] },
  call: { what: "one call", args: operation },
} as const;

/** Measures the duration of each command line, compared with an empty Node program and curl. */
export async function measureCli(quick: boolean): Promise<Measured> {
  const { server, url } = await startConstantServer();
  // Removes settings of the current user.
  const environment = { PATH: process.env.PATH, ONEZONE_HOST: url, ONEZONE_API_KEY: "a-token" };
  const time = async (program: string, args: readonly string[]) => {
    const begin = performance.now();
    await run(program, args, import.meta.dirname, environment);
    return performance.now() - begin;
  };
  const names = Object.keys(uses) as (keyof typeof uses)[];
  const useAll = async () => {
    const times: Record<string, number> = {};
    for (const name of names) times[name] = await time(process.execPath, [command, ...uses[name].args]);
    return times;
  };
  const same = (turn: () => Promise<number>, which: readonly string[]) => async () => {
    const milliseconds = await turn();
    return Object.fromEntries(which.map((name) => [name, milliseconds]));
  };
  const contenders: Contender[] = [
    { name: ours, measure: useAll },
    { name: oursAgain, measure: useAll },
    { name: "node -e 0", measure: same(() => time(process.execPath, ["-e", "0"]), names) },
    {
      name: "node -e fetch",
      measure: same(() => time(process.execPath, ["-e", fetchProgram, url + path]), ["call"]),
    },
    { name: "curl", measure: same(() => time("curl", curl(url + path)), ["call"]) },
  ];
  const rows = await compare(
    {
      metrics: names.map((name) => ({ name, what: uses[name].what, unit: "ms", better: "less" })),
      contenders,
    },
    quick ? { warmUps: 0, minimum: 1, maximum: 1 } : { warmUps: 3, minimum: 25, maximum: 60 },
  );
  await stop(server);
  return {
    rows,
    contenders: {
      [ours]: `\`onezone-rest-cli\` with ${names.map((name) => `\`${uses[name].args.join(" ")}\``).join(", ")}; the call goes to a loopback server`,
      "node -e 0": "an empty Node program: the lower bound of every Node program",
      "node -e fetch": "a Node program that makes the call with plain `fetch`: the lower bound of one call",
      curl: "`curl -X DELETE` with the token to the same server",
    },
    packages: ["onezone-rest-cli"],
  };
}

const fetchProgram = 'fetch(process.argv[1], { method: "DELETE", headers: { "x-auth-token": "a-token" } })';

function curl(url: string): string[] {
  return ["--silent", "--fail", "-X", "DELETE", "-H", "x-auth-token: a-token", url];
}
