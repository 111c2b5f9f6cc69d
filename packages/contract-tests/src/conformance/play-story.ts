import jsonpointer from "jsonpointer";
import type { Step, Story } from "../story.ts";
import { type Names, UnknownName } from "../story-placeholders.ts";
import type { Difference } from "./difference.ts";
import { type Connection, connect, type ReceivedResponse, type Request } from "./raw-connection.ts";
import { bodyOf, responseDifferences } from "./response-differences.ts";
import { stepRequest } from "./step-request.ts";
import type { Server } from "./story-server.ts";
import { worldNames } from "./story-world.ts";

/** A step whose response differs from the story. */
export interface FailedStep {
  /** The number of the step, from 1. */
  readonly number: number;
  readonly step: Step;
  /** The reason why there is no response; absent if there is one. */
  readonly problem?: string;
  /** The differences of the response; empty if there is none. */
  readonly differences: readonly Difference[];
  /** The server's explanation of its response, if it has one. */
  readonly why?: string;
}

/**
 * Plays a story against a server, in a fresh world if the server can create one. A failed step does not end the story. Later
 * steps that need a value of its response fail too.
 *
 * @param timeout time limit of a response, in milliseconds
 * @param onRequest called with each step and its request before the request is sent
 * @returns the failed steps; an empty list if the server behaves as recorded
 * @throws {Error} if the server cannot create a world
 */
export async function playStory(
  story: Story,
  server: Server,
  timeout: number,
  onRequest?: (step: Step, request: Request) => void,
): Promise<FailedStep[]> {
  const { world, now, headers } = await server.freshWorld(story);
  const values = new Map(worldNames(world, now).values);
  const names: Names = { now, values };
  const connection = connect(server.url, timeout);
  const failed: FailedStep[] = [];
  try {
    for (const [index, step] of story.steps.entries()) {
      const at = { number: index + 1, step };
      const response = await send(connection, () => {
        const own = stepRequest(step, server.url.pathname, world, names);
        const request = { ...own, headers: { ...headers, ...own.headers } };
        onRequest?.(step, request);
        return request;
      });
      if ("problem" in response) {
        failed.push({ ...at, ...response, differences: [] });
        continue;
      }
      saveValues(step, response, values);
      const differences = responseDifferences(step, response, names, story.collection);
      const why = response.headers["x-mock-why"];
      if (differences.length > 0) failed.push({ ...at, differences, ...(why !== undefined && { why }) });
    }
  } finally {
    connection.close();
  }
  return failed;
}

async function send(
  connection: Connection,
  makeRequest: () => Request,
): Promise<ReceivedResponse | { readonly problem: string }> {
  let request: Request;
  try {
    request = makeRequest();
  } catch (error) {
    if (error instanceof UnknownName) return { problem: `not sent: ${error.message}` };
    throw error;
  }
  try {
    return await connection.send(request);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Saves values of a response: from a JSON Pointer into the body, or the last segment of `Location`. Null is not saved. */
function saveValues(
  { save = {} }: Step,
  { headers, text }: ReceivedResponse,
  values: Map<string, unknown>,
): void {
  const body = bodyOf(text);
  for (const [name, from] of Object.entries(save)) {
    const value: unknown =
      from === "header:location"
        ? headers.location?.split("/").at(-1)
        : body !== null && typeof body === "object"
          ? jsonpointer.get(body, from)
          : undefined;
    if (value !== undefined && value !== null) values.set(name, value);
  }
}
