import type { WorldView } from "../world/world-view.ts";

/** What the greeting tells of a running mock. */
export interface GreetedMock {
  /** The base URL of the API. */
  readonly url: string;
  /** The URL of the page. */
  readonly origin: string;
  readonly operationCount: number;
  readonly curl: string | undefined;
  /** Undefined where the mock has none, and any credential passes. */
  readonly world: WorldView | undefined;
}

/** What is printed at start: where the mock is, and all that one needs to call it. */
export function greeting({ url, origin, operationCount, curl, world }: GreetedMock): string {
  return [
    `The Onezone mock serves ${countOfOperations(operationCount)} at ${url} (Ctrl-C stops it).`,
    `Reference, console and live log: ${origin}/`,
    "",
    ...(world ? callers(world) : ["It has no memory, and any credential passes."]),
    ...(curl ? ["", "Try:", "", `  ${curl}`, ""] : [""]),
  ].join("\n");
}

/** `1 operation`, `36 operations`. */
export function countOfOperations(count: number): string {
  return count === 1 ? "1 operation" : `${count} operations`;
}

/** Two lines each, since a token is longer than most terminals are wide. */
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
