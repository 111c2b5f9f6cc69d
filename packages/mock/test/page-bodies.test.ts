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

/** Takes the place of the reference in the frame, and keeps the document that the page sends to it. */
const keepDocument = `
  if (parent === window) {
    window.shownDocument = new Promise((resolve) => { window.keepDocument = resolve; });
  } else {
    addEventListener("message", ({ data }) => {
      if (data.type === "show-document") parent.keepDocument(JSON.stringify(data.document));
    });
    parent.postMessage({ type: "listening" }, origin);
  }`;

/** The document as the page hands it to the reference in its frame. */
async function shownDocument(mock: RunningMock): Promise<OpenApiDocument> {
  const { page } = await browser.open(mock.origin, {}, keepDocument);
  return JSON.parse(String(await page.evaluate("window.shownDocument")));
}

/** A request with an example of the body; the console begins with that of the first. */
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

/** The operations that take a body. */
function withBody(document: OpenApiDocument): Operation[] {
  return readModel(document).operations.filter(({ requestBody }) => requestBody !== undefined);
}

/** The errors of a request that refers to data that the world does not have, or already has. */
const ofWorld =
  /^(notFound|relationAlreadyExists|relationDoesNotExist|badValueIdNotFound|notAnInviteToken|badBasicCredentials):/;

/** Operations whose access depends on members or on the marketplace, which an admin cannot replace. */
const ofMembers = ["requestSpaceMembership", "resolveSpaceMembershipRequest"];

/** Returns the requests that fail although their bodies could be executed, with the reasons. Each has its own world. */
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
  ["a world without spaces, whose clock stands in another year", { seed: otherWorld }],
])("the console's example requests in %s", (_, options) => {
  it("fail only if they refer to data that the world does not have", async () => {
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

it("the code samples call the mock, with the values of the world", async () => {
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
