import { shellWord } from "@onezone/code-samples";
import { printable } from "../escape-control-characters.ts";
import type { RunningMock } from "../start-mock.ts";
import type { WorldView } from "../world/world-view.ts";

/**
 * Returns the text that is printed at the start: the URL, the users of the world, and a command to try.
 *
 * @param publicUrl the URL under which a proxy makes the page available; undefined if there is none
 * @param certificateFile the file with the certificate that clients must trust; undefined if there is none
 */
export function greeting(mock: RunningMock, certificateFile?: string, publicUrl?: string): string {
  const { url, origin, operationCount, curl } = mock;
  const world = mock.world();
  const command = certificateFile ? `curl --cacert ${shellWord(certificateFile)}` : "curl";
  return [
    `The Onezone mock serves ${countOfOperations(operationCount)} at ${url} (Ctrl-C stops it).`,
    `Reference, console and live log: ${publicUrl ?? origin}/`,
    ...(certificateFile ? [`Certificate, for clients to trust: ${certificateFile}`] : []),
    "",
    ...(world ? callers(world) : ["It is stateless and accepts any credential."]),
    ...(curl ? ["", "Try:", "", `  ${curl.replace(/^curl/, command)}`, ""] : [""]),
  ]
    .map(printable)
    .join("\n");
}

/** Returns a count such as `1 operation` or `36 operations`. */
export function countOfOperations(count: number): string {
  return count === 1 ? "1 operation" : `${count} operations`;
}

/** The maximum number of listed users. */
const LISTED = 10;

/** Returns two lines per caller, since a token is longer than most terminals are wide. */
function callers({ users, providers }: WorldView): string[] {
  const all = Object.entries(users);
  const others = all.length - LISTED;
  return [
    ...all
      .slice(0, LISTED)
      .flatMap(([name, { id, password, token }]) => [
        `user ${name}  id ${id}${password === null ? "" : `  password ${name}:${password}`}`,
        ...tokenLine(token),
      ]),
    ...(others > 0 ? [`and ${others} more users: see the page, or GET /__mock/world`] : []),
    ...Object.entries(providers).flatMap(([name, { id, token }]) => [
      `provider ${name}  id ${id}`,
      ...tokenLine(token),
    ]),
  ];
}

function tokenLine(token: string | null): string[] {
  return token === null ? [] : [`  token ${token}`];
}
