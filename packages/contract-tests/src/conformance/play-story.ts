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
  readonly differences: readonly Difference[];
  /** Why the server chose its answer, where it says so. */
  readonly why?: string;
}

/**
 * Plays a story against a server, in a fresh world where the server can make one. A step that fails does not end the
 * story; those that need what it should have given fail too.
 *
 * @param timeout how long an answer may take, in milliseconds
 * @returns the steps that failed; none if the server does as the story says
 * @throws {Error} if no world can be had
 */
export async function playStory(story: Story, server: Server, timeout: number): Promise<FailedStep[]> {
  const { world, headers } = await server.freshWorld(story);
  const { now, values: inWorld } = worldNames(world, world.now ?? Math.floor(Date.now() / 1000));
  const values = new Map(inWorld);
  const names: Names = { now, values };
  const connection = connect(server.url, timeout);
  const failed: FailedStep[] = [];
  try {
    for (const [index, step] of story.steps.entries()) {
      const failure = await playStep(step, () => {
        const request = stepRequest(step, server.url.pathname, world, names);
        return { ...request, headers: { ...headers, ...request.headers } };
      });
      if (failure) failed.push({ number: index + 1, step, ...failure });
    }
  } finally {
    connection.close();
  }
  return failed;

  async function playStep(
    step: Step,
    makeRequest: () => Request,
  ): Promise<Pick<FailedStep, "differences" | "why"> | undefined> {
    const sent = await send(connection, makeRequest);
    if ("problem" in sent) return { differences: [{ at: "request", received: sent.problem }] };
    for (const [name, from] of Object.entries(step.save ?? {})) {
      const value = savedValue(from, sent);
      if (value !== undefined && value !== null) values.set(name, value);
    }
    const differences = answerDifferences(step, sent, names, story.collection);
    if (differences.length === 0) return undefined;
    const why = sent.headers["x-mock-why"];
    return { differences, ...(why !== undefined && { why }) };
  }
}

async function send(
  connection: Connection,
  makeRequest: () => Request,
): Promise<Answer | { readonly problem: string }> {
  let request: Request;
  try {
    request = makeRequest();
  } catch (error) {
    if (error instanceof UnknownName) return { problem: `not sent, since ${error.message}` };
    throw error;
  }
  try {
    return await connection.send(request);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** What a step saves of an answer: the value at a JSON Pointer into its body, or the last segment of its `Location`. */
function savedValue(from: string, { headers, text }: Answer): unknown {
  if (from === "header:location") return headers.location?.split("/").at(-1);
  const body = bodyOf(text);
  return body !== null && typeof body === "object" ? jsonpointer.get(body, from) : undefined;
}
