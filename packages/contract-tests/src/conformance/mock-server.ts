import { Ajv2020 } from "ajv/dist/2020.js";
import storyWorld from "../../stories/world.json" with { type: "json" };
import { STORY_TIME, type Story } from "../story.ts";
import { addFixtures, unknownFixture } from "./fixtures.ts";
import { type Connection, connect } from "./raw-connection.ts";
import { missingOperations, operationsBut } from "./story-needs.ts";
import type { Server } from "./story-server.ts";
import { asWorld, type World, worldNames } from "./story-world.ts";

/** The number of stories played at a time. More would only wait for the single thread of the mock. */
const PARALLEL = 4;

/** The options of a mock as a server. */
export interface MockServerOptions {
  /** The time limit of a response, in milliseconds. */
  readonly timeout: number;
  /** Plays the stories one after the other in the mock's default world, instead of one world each. Default: false. */
  readonly oneWorld?: boolean;
}

/**
 * Returns a mock as a server for stories. Each story gets its own world with a stopped clock.
 *
 * @param url the base URL
 * @returns undefined if the server is not a mock
 * @throws {Error} if there is no response
 */
export async function mockServer(
  url: URL,
  { timeout, oneWorld = false }: MockServerOptions,
): Promise<Server | undefined> {
  const operations = await briefly(url, timeout, servedOperations);
  if (operations === undefined) return undefined;
  const operationIds = new Set(operations.map(({ operationId }) => operationId));
  const withBehaviour = new Set(
    operations.filter(({ hasBehaviour }) => hasBehaviour).map(({ operationId }) => operationId),
  );
  return {
    url,
    parallel: oneWorld ? 1 : PARALLEL,
    unplayable: (story) => missingOperations(story, operationIds) ?? unknownFixture(story),
    lacksBehaviour: (story) => operationsBut(story, withBehaviour),
    async freshWorld({ id, given = [] }) {
      const headers = oneWorld ? {} : { "x-mock-world": id };
      const world = await briefly(url, timeout, (connection) => restore(connection, headers, given));
      return { world, now: STORY_TIME, headers };
    },
  };
}

/** The headers of a request that select a world. */
type WorldHeaders = Readonly<Record<string, string>>;

/** Puts a world into the state that a story begins in, with its clock stopped. */
async function restore(
  connection: Connection,
  headers: WorldHeaders,
  given: NonNullable<Story["given"]>,
): Promise<World> {
  const view = await control(connection, headers, "PUT", { ...storyWorld, now: STORY_TIME });
  const world = asWorld(view, "The response to PUT /__mock/snapshot");
  if (given.length > 0) {
    const snapshot = await control(connection, headers, "GET");
    addFixtures(snapshot, given, worldNames(world, STORY_TIME));
    await control(connection, headers, "PUT", snapshot);
  }
  return world;
}

/** Reads or replaces the snapshot of a world. @throws {Error} if the response is not a success */
async function control(
  connection: Connection,
  headers: WorldHeaders,
  method: "GET" | "PUT",
  snapshot?: unknown,
): Promise<unknown> {
  const path = "/__mock/snapshot";
  const sent =
    method === "GET"
      ? { headers }
      : { headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(snapshot) };
  const { status, text } = await connection.send({ method, path, ...sent });
  if (status !== 200) throw new Error(`${method} ${path} returned ${status}: ${text.slice(0, 200)}`);
  return JSON.parse(text);
}

/** An operation that a mock serves. */
interface ServedOperation {
  readonly operationId: string;
  /** Whether the mock executes it; otherwise it responds with examples. */
  readonly hasBehaviour: boolean;
}

const areOperations = new Ajv2020().compile<readonly ServedOperation[]>({
  type: "array",
  items: {
    type: "object",
    required: ["operationId", "hasBehaviour"],
    properties: { operationId: { type: "string" }, hasBehaviour: { type: "boolean" } },
  },
});

/** Returns the operations that a mock serves; undefined if the server is not a mock. */
async function servedOperations(connection: Connection): Promise<readonly ServedOperation[] | undefined> {
  const { status, headers, text } = await connection.send({
    method: "GET",
    path: "/__mock/operations",
    headers: {},
  });
  // Another server may return a page for each unknown path.
  if (status !== 200 || !headers["content-type"]?.includes("json")) return undefined;
  const operations: unknown = JSON.parse(text);
  return areOperations(operations) ? operations : undefined;
}

async function briefly<T>(
  url: URL,
  timeout: number,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = connect(url, timeout);
  try {
    return await use(connection);
  } finally {
    connection.close();
  }
}
