import { type RunningMock, type Seed, startMock } from "@onezone/mock";
import { locate, type Operation, readModel } from "@onezone/model";
import spec from "@onezone/spec/onezone.json" with { type: "json" };
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageBrowser, startPageBrowser } from "./page-browser.ts";
import { smallDocument } from "./small-document.ts";

let browser: PageBrowser;
beforeAll(async () => {
  browser = await startPageBrowser();
});
afterAll(() => browser?.close());

/** A script that replaces the reference in the frame, and stores the document that the page sends there. */
const keepDocument = `
  if (parent === window) {
    window.shownDocument = new Promise((resolve) => { window.keepDocument = resolve; });
  } else {
    addEventListener("message", ({ data }) => {
      if (data.type === "show-document") parent.keepDocument(JSON.stringify(data.document));
    });
    parent.postMessage({ type: "listening" }, origin);
  }`;

/** Returns the document that the page sends to the reference in its frame. */
async function shownDocument(mock: RunningMock): Promise<OpenApiDocument> {
  const { page } = await browser.open(mock.origin, {}, keepDocument);
  return JSON.parse(String(await page.evaluate("window.shownDocument")));
}

/** A request that contains an example of the body. The console initially shows the first example. */
interface ExampleRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

function exampleRequests(document: OpenApiDocument): ExampleRequest[] {
  return withBody(document).flatMap(({ id, method, path, parameters, requestBody }) => {
    const filled = parameters
      .filter((parameter) => parameter.in === "path")
      .reduce((part, { name, examples }) => part.replace(`{${name}}`, String(examples[0]?.value)), path);
    const examples = requestBody?.content.examples ?? [];
    return examples.map(({ value }) => ({
      operationId: id,
      method,
      path: filled,
      body: JSON.stringify(value),
    }));
  });
}

/** Returns the operations that have a request body. */
function withBody(document: OpenApiDocument): Operation[] {
  return readModel(document).operations.filter(({ requestBody }) => requestBody !== undefined);
}

/** Errors that mean that data is missing in the world or already exists there. */
const ofWorld =
  /^(notFound|relationAlreadyExists|relationDoesNotExist|badValueIdNotFound|notAnInviteToken|badBasicCredentials):/;

/** Operations that even an admin may not call, because access depends on members or on the marketplace. */
const ofMembers = ["requestSpaceMembership", "resolveSpaceMembershipRequest"];

/** Returns the requests that fail for a reason other than the state of the world. Sends each request to a reset world. */
async function failures(mock: RunningMock, requests: readonly ExampleRequest[]): Promise<unknown[]> {
  const failed: unknown[] = [];
  for (const { operationId, method, path, body } of requests) {
    const world = mock.reset();
    const [user] = Object.values(world?.users ?? {});
    const [provider] = Object.values(world?.providers ?? {});
    const actor = /^\/provider(\/|$)/.test(path) ? provider : user;
    const headers = { "x-auth-token": actor?.token ?? "", "content-type": "application/json" };
    const response = await fetch(mock.url + path, { method, headers, body });
    const why = response.headers.get("x-mock-why") ?? "";
    if (response.status === 403 && ofMembers.includes(operationId)) continue;
    if (!response.ok && !ofWorld.test(why)) failed.push([operationId, response.status, why, body]);
  }
  return failed;
}

const otherWorld: Seed = {
  domain: "oz.example.net",
  now: 2_000_000_000,
  users: [{ username: "root", password: "password1", adminPrivileges: "all" }],
  providers: [{ name: "krakow" }],
};

describe.each([
  ["the default world", {}],
  ["a world that has no spaces and another time", { seed: otherWorld }],
])("the console's example requests in %s", (_, options) => {
  it("fail only if they do not match the data of the world", async () => {
    const mock = await startMock(options);
    try {
      const requests = exampleRequests(await shownDocument(mock));
      const operations = new Set(requests.map(({ operationId }) => operationId));
      expect(operations.size).toBe(withBody(spec).length);
      expect(await failures(mock, requests)).toEqual([]);
    } finally {
      await mock.close();
    }
  });
});

it("code samples call the mock and contain values of the world", async () => {
  const mock = await startMock({ spec: smallDocument, seed: otherWorld });
  try {
    const document = await shownDocument(mock);
    const [user] = Object.values(mock.world()?.users ?? {});
    expect(locate(document, "#/paths/~1users~1{id}/get/x-codeSamples/0/source")).toContain(
      `curl ${mock.url}/users/${user?.id} `,
    );
  } finally {
    await mock.close();
  }
});
