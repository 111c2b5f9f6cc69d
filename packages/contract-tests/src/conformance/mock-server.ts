import { STORY_TIME, type Story } from "../story.ts";
import { connect } from "./send.ts";
import type { Server } from "./server.ts";
import { asWorld } from "./world.ts";

/** Worlds side by side cost the mock memory and win no time beyond its one thread. */
const PARALLEL = 4;

/** How a mock is used. */
export interface MockServerOptions {
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  /** Plays the stories one after the other in the mock's own world, in place of one world for each. Default: false. */
  readonly oneWorld?: boolean;
}

/**
 * A mock of Onezone as a server for stories: each finds a world of its own, whose clock stands still.
 *
 * @param url the base URL
 * @throws {Error} if nothing answers there
 * @returns undefined where what answers is no mock
 */
export async function mockServer(
  url: URL,
  { timeout, oneWorld = false }: MockServerOptions,
): Promise<Server | undefined> {
  const operationIds = await servedOperations(url, timeout);
  if (operationIds === undefined) return undefined;
  return {
    url,
    parallel: oneWorld ? 1 : PARALLEL,
    unplayable: (story) => missingOperations(story, operationIds) ?? missingFixtures(story),
    async freshWorld(story) {
      const headers = oneWorld ? {} : { "x-mock-world": story.id };
      const connection = connect(url, timeout);
      try {
        const { status, text } = await connection.send({
          method: "POST",
          path: "/__mock/reset",
          headers: { ...headers, "content-type": "application/json" },
          body: JSON.stringify({ now: STORY_TIME }),
        });
        if (status !== 200) throw new Error(`POST /__mock/reset answered ${status}: ${text}`);
        return { world: asWorld(JSON.parse(text), "The answer of POST /__mock/reset"), headers };
      } finally {
        connection.close();
      }
    },
  };
}

/** The operations in the document that a mock serves; undefined where it is no mock. */
async function servedOperations(url: URL, timeout: number): Promise<ReadonlySet<string> | undefined> {
  const connection = connect(url, timeout);
  try {
    const { status, text } = await connection.send({ method: "GET", path: "/__mock/spec", headers: {} });
    return status === 200 ? operationIdsOf(text) : undefined;
  } finally {
    connection.close();
  }
}

function operationIdsOf(text: string): ReadonlySet<string> | undefined {
  try {
    const document: { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> } =
      JSON.parse(text);
    return new Set(
      Object.values(document.paths)
        .flatMap((pathItem) => Object.values(pathItem))
        .flatMap((operation) =>
          operation !== null &&
          typeof operation === "object" &&
          "operationId" in operation &&
          typeof operation.operationId === "string"
            ? [operation.operationId]
            : [],
        ),
    );
  } catch {
    return undefined;
  }
}

function missingOperations({ steps }: Story, operationIds: ReadonlySet<string>): string | undefined {
  const missing = new Set(
    steps.flatMap(({ operationId }) =>
      operationId === null || operationIds.has(operationId) ? [] : [operationId],
    ),
  );
  if (missing.size === 0) return undefined;
  const [first] = missing;
  return `the spec has no ${first}${missing.size > 1 ? ` (and ${missing.size - 1} more)` : ""}`;
}

function missingFixtures({ given = [] }: Story): string | undefined {
  const [fixture] = given.map(({ fixture }) => fixture);
  return fixture && `nothing makes what is given: ${fixture}`;
}
