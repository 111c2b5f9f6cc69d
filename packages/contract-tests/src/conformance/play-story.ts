import jsonpointer from "jsonpointer";
import { type Names, UnknownName } from "../placeholders.ts";
import type { Step, Story } from "../story.ts";
import { answerDifferences, bodyOf } from "./answer-differences.ts";
import type { Difference } from "./difference.ts";
import { type Answer, type Connection, connect, type Request } from "./send.ts";
import type { Server } from "./server.ts";
import { stepRequest } from "./step-request.ts";
import { worldNames } from "./world.ts";

/** A step that a server did not take as the story has it. */
export interface FailedStep {
  /** Counted from 1. */
  readonly number: number;
  readonly step: Step;
  /** Why there is no answer; absent where there is one. */
  readonly problem?: string;
  /** Where the answer is another; empty where there is none. */
  readonly differences: readonly Difference[];
  /** Why the server chose its answer, where it says so. */
  readonly why?: string;
}

/**
 * Plays a story against a server, in a fresh world where the server can make one. A step that fails does not end the
 * story; those that need what it should have given fail too.
 *
 * @param timeout how long an answer may take, in milliseconds
 * @param onRequest is called with each step and its request before that is sent
 * @returns the steps that failed; none if the server does as the story says
 * @throws {Error} if no world can be had
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
      const answer = await send(connection, () => {
        const own = stepRequest(step, server.url.pathname, world, names);
        const request = { ...own, headers: { ...headers, ...own.headers } };
        onRequest?.(step, request);
        return request;
      });
      if ("problem" in answer) {
        failed.push({ ...at, ...answer, differences: [] });
        continue;
      }
      saveValues(step, answer, values);
      const differences = answerDifferences(step, answer, names, story.collection);
      const why = answer.headers["x-mock-why"];
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
): Promise<Answer | { readonly problem: string }> {
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

/** Each value is at a JSON Pointer into the body, or the last segment of `Location`; null is no value. */
function saveValues({ save = {} }: Step, { headers, text }: Answer, values: Map<string, unknown>): void {
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
