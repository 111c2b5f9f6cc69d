import { startMock } from "@onezone/mock";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { afterAll, describe, expect, it } from "vitest";
import { authenticate } from "../../mock/src/access/authenticate.ts";
import { prepareAccess } from "../../mock/src/access/authorize.ts";
import { readResource, resolveResource } from "../../mock/src/access/resource-and-auth-hint.ts";
import * as description from "../../mock/src/engine/description.ts";
import { pathSegments } from "../../mock/src/engine/path-segments.ts";
import { OnezoneError } from "../../mock/src/errors/onezone-error.ts";
import { Store } from "../../mock/src/world/store.ts";
import { mockServer } from "../src/conformance/mock-server.ts";
import { playStory } from "../src/conformance/play-story.ts";
import type { Request } from "../src/conformance/raw-connection.ts";
import { readStories, type Step } from "../src/story.ts";

/** The time limit of a response, in milliseconds. */
const TIMEOUT = 20_000;
const ip = "127.0.0.1";

const mock = await startMock();
afterAll(() => mock.close());

const server = await mockServer(new URL(mock.url), { timeout: TIMEOUT });
if (server === undefined) throw new Error(`${mock.url} does not have the routes of a mock`);
const { model, routes } = description.describe(document);

type Verdict = 401 | 403 | 404 | "allowed";

/** Returns the result of the checks of existence, api caveats and access rule; undefined if none of them applies. */
function verdictOn({ method, path, headers, body = "{}" }: Request, world: Store): Verdict | undefined {
  const segments = pathSegments(path, model.basePath);
  const found = Array.isArray(segments) ? routes.find(segments) : undefined;
  const operation = found?.value.get(method);
  const template = operation && readResource(operation);
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  if (found === undefined || operation === undefined || template === undefined || !isJson(body))
    return undefined;
  const { checkExistence, authorize } = prepareAccess(operation, template);
  try {
    const caller = authenticate(world, Object.fromEntries(named), ip);
    const request = { world, caller, path: found.parameters, query: "", ip, body: JSON.parse(body) };
    const call = { ...request, resource: resolveResource(template, request) };
    checkExistence(call);
    authorize(call);
    return "allowed";
  } catch (error) {
    if (error instanceof OnezoneError) return refusals.find((status) => status === error.status);
    throw error;
  }
}

const refusals = [401, 403, 404] as const;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Operations that the server can refuse before it authorizes the caller. */
const refusedBeforeAuthorization = [
  "resolveSpaceMembershipRequest",
  "createUserHandle",
  "createGroupHandle",
  "handleServiceRegisterHandle",
  "deleteAtmLambda",
];

/** Operations that can return 404 after the caller is authorized. */
const notFoundAfterAuthorization = [
  "resolveSpaceMembershipRequest",
  "getMembershipRequesterInfo",
  "modifySupportedSpace",
  "removeSpaceSupport",
  "acquireIdpAccessToken",
];

/** Returns the recorded verdict; undefined if the recording does not show it. */
function recordedVerdict({ operationId, expect: { status, body } }: Step): Verdict | undefined {
  // The HTTP layer checks the Accept header before anything else.
  if (operationId === null || status === 406) return undefined;
  // The server refuses these before it authorizes the caller, or when it executes them.
  if (
    (status === 400 && refusedBeforeAuthorization.includes(operationId)) ||
    (status === 404 && notFoundAfterAuthorization.includes(operationId))
  )
    return undefined;
  // The server looks up names of tokens after authorization.
  if (status === 404 && operationId.endsWith("ByName")) return "allowed";
  // These are refused when they are executed: a protected group, a request that is repeated too early, a wrong old password.
  const error = JSON.stringify(body ?? null);
  if (/"protectedGroup"|"hint"/.test(error)) return "allowed";
  if (operationId === "changeUserPassword" && error.includes("badBasicCredentials")) return "allowed";
  return refusals.find((refusal) => refusal === status) ?? "allowed";
}

const stories = readStories()
  .filter((story) => server.unplayable(story) === undefined && server.lacksBehaviour(story).length === 0)
  .map((story) => ({ name: `${story.id}: ${story.title}`, story }));

describe("allows and refuses callers as recorded", () => {
  it.each(stories)("$name", async ({ story }) => {
    const verdicts: [step: number, Verdict][] = [];
    const recorded: typeof verdicts = [];
    await playStory(story, server, TIMEOUT, (step, request) => {
      const number = story.steps.indexOf(step) + 1;
      const state = mock.snapshot(story.id);
      const verdict = state && verdictOn(request, new Store(state));
      const expected = recordedVerdict(step);
      if (verdict === undefined || expected === undefined) return;
      verdicts.push([number, verdict]);
      recorded.push([number, expected]);
    });
    expect(verdicts).toEqual(recorded);
  });
});
