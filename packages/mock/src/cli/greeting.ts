import { printable } from "../printable.ts";
import type { RunningMock } from "../start-mock.ts";
import type { WorldView } from "../world/world-view.ts";

/** Returns the text that is printed at the start: the URL, the users of the world, and a command to try. */
export function greeting(mock: RunningMock): string {
  const { url, origin, operationCount, curl } = mock;
  const world = mock.world();
  return [
    `The Onezone mock serves ${countOfOperations(operationCount)} at ${url} (Ctrl-C stops it).`,
    `Reference, console and live log: ${origin}/`,
    "",
    ...(world ? callers(world) : ["It is stateless and accepts any credential."]),
    ...(curl ? ["", "Try:", "", `  ${curl}`, ""] : [""]),
  ]
    .map(printable)
    .join("\n");
}

/** Returns a count such as `1 operation` or `36 operations`. */
export function countOfOperations(count: number): string {
  return count === 1 ? "1 operation" : `${count} operations`;
}

/** Returns two lines per caller, since a token is longer than most terminals are wide. */
function callers({ users, providers }: WorldView): string[] {
  return [
    ...Object.entries(users).flatMap(([name, { id, password, token }]) => [
      `user ${name}  id ${id}${password === null ? "" : `  password ${name}:${password}`}`,
      ...tokenLine(token),
    ]),
    ...Object.entries(providers).flatMap(([name, { id, token }]) => [
      `provider ${name}  id ${id}`,
      ...tokenLine(token),
    ]),
  ];
}

function tokenLine(token: string | null): string[] {
  return token === null ? [] : [`  token ${token}`];
}
