import { UsageError } from "@onezone/command-line";
import type { Story } from "../story.ts";
import { liveServer } from "./live-server.ts";
import { liveWorld } from "./live-world.ts";
import { mockServer } from "./mock-server.ts";
import { help, type Options, readOptions } from "./options.ts";
import { playAll, type StoryResult } from "./play-all.ts";
import { failureLine, failureReport, resultLine, summary } from "./report.ts";
import type { Server } from "./story-server.ts";

/** The time limit of a response, in milliseconds. */
const TIMEOUT = 20_000;

/** The environment of the command. */
export interface Context {
  /** All recorded stories. */
  readonly stories: readonly Story[];
  readonly environment: NodeJS.ProcessEnv;
  /** Aborted by Ctrl-C. */
  readonly interruption: AbortSignal;
  print(text: string): void;
}

/**
 * Runs the command.
 *
 * @returns the exit status
 * @throws {UsageError} for an error that the user can fix
 */
export async function run(args: readonly string[], context: Context): Promise<number> {
  const options = readOptions(args, context.environment);
  if (options === undefined) {
    context.print(help);
    return 0;
  }
  if (options.url !== undefined) return play(options, options.url, context);
  const { startMock } = await import("@onezone/mock");
  const mock = await startMock();
  try {
    return await play(options, new URL(mock.url), context);
  } finally {
    await mock.close();
  }
}

async function play(
  options: Options,
  url: URL,
  { stories: all, environment, interruption, print }: Context,
): Promise<number> {
  const calling = all.filter((story) => callsOneOf(story, options.operation));
  if (calling.length === 0) throw new UsageError(`No story calls ${options.operation.join(" or ")}.`);
  const stories = calling.filter(({ id, title }) => options.story.test(`${id}: ${title}`));
  if (stories.length === 0) {
    throw new UsageError(`No story has an id or a title that matches ${options.story}.`);
  }
  const results: StoryResult[] = [];
  try {
    await playAll(stories, await serverAt(url, options, environment), {
      timeout: TIMEOUT,
      signal: interruption,
      onResult(result) {
        results.push(result);
        if (result.failed.length > 0) print((options.brief ? failureLine : failureReport)(result));
        else if (options.all || (result.waitsFor && !options.brief)) print(resultLine(result));
      },
    });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${url.origin}: ${error instanceof Error ? error.message : String(error)}`);
  }
  print(summary(results, stories.length));
  if (interruption.aborted) return 130;
  return results.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

function callsOneOf({ steps }: Story, operationIds: readonly string[]): boolean {
  return (
    operationIds.length === 0 ||
    steps.some(({ operationId }) => operationId !== null && operationIds.includes(operationId))
  );
}

/** Returns the server. Without a world file, a server that has the routes of a mock is used as a mock. */
async function serverAt(
  url: URL,
  { oneWorld, world, write }: Options,
  environment: NodeJS.ProcessEnv,
): Promise<Server> {
  const mock = world === undefined ? await mockServer(url, { timeout: TIMEOUT, oneWorld }) : undefined;
  return mock ?? liveServer(url, await liveWorld(url, world, environment, TIMEOUT), write);
}
