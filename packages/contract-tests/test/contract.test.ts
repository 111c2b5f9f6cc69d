import { createOnezoneClient } from "@onezone/client";
import * as functions from "@onezone/client/operations";
import { createMock } from "@onezone/mock";
import { expect, it } from "vitest";
import {
  bodiesWithoutExample,
  type ContractCase,
  casesOf,
  exampleParameters,
  examplePath,
  operations,
  sharedErrors,
} from "../src/contract-cases.ts";
import { sendCase } from "../src/send-case.ts";

/** The response of the server to which Onezone redirects. */
const ELSEWHERE = "content";
const ORIGIN = "https://onezone.test";

const mock = await createMock({ stateless: true });
const requests: Request[] = [];
const onezone = createOnezoneClient({
  baseUrl: ORIGIN + mock.basePath,
  token: "contract-test",
  fetch: async (request) => {
    requests.push(request.clone());
    return request.url.startsWith(ORIGIN) ? mock.fetch(request) : new Response(ELSEWHERE);
  },
});

it("the API description has an example for every body", () => {
  expect(bodiesWithoutExample()).toEqual([]);
});

it.each(
  operations.map((operation) => ({ id: operation.id, operation })),
)("the mock responds to $id as documented", async ({ operation }) => {
  for (const each of casesOf(operation)) await expectResponse(each);
});

it("the mock can return every error in the API description", async () => {
  for (const each of sharedErrors(operations)) await expectResponse(each);
});

it("the client has a function for each operation, which sends the same request as the verb", async () => {
  for (const operation of operations) {
    const [first] = casesOf(operation);
    if (first === undefined) throw new Error(`${operation.id} documents no response`);
    const call: unknown = Object.entries(functions).find(([name]) => name === operation.id)?.[1];
    if (typeof call !== "function") throw new Error(`the client has no ${operation.id}`);
    requests.length = 0;
    await call(onezone, {
      path: exampleParameters(operation, "path"),
      query: exampleParameters(operation, "query"),
      header: exampleParameters(operation, "header"),
      ...(first.body !== undefined && { body: first.body }),
    });
    const [byFunction] = requests;
    requests.length = 0;
    await sendCase(onezone, first);
    const [byVerb] = requests;
    expect(`${byFunction?.method} ${byFunction?.url}`).toBe(`${byVerb?.method} ${byVerb?.url}`);
    expect(await byFunction?.text()).toBe(await byVerb?.text());
  }
});

async function expectResponse(contractCase: ContractCase): Promise<void> {
  const { title, operation, status, example, response: documented, body } = contractCase;
  requests.length = 0;
  const { data, error, response } = await sendCase(onezone, contractCase);
  const [request, redirected] = requests;
  const sent = request && {
    method: request.method,
    path: new URL(request.url).pathname,
    body: request.body === null ? undefined : await request.json(),
  };
  expect(sent, title).toEqual({
    method: operation.method,
    path: mock.basePath + examplePath(operation),
    body,
  });
  if (operation.redirects && status < 400) {
    expect(redirected?.headers.has("x-auth-token"), title).toBe(false);
    expect(await new Response(data as Blob).text(), title).toBe(ELSEWHERE);
    return;
  }
  expect(response.status, title).toBe(status);
  expect(response.headers.get("content-type"), title).toBe(
    documented.content?.mediaType ?? "application/json",
  );
  expect(
    [...documented.headers.keys()].filter((name) => !response.headers.has(name)),
    title,
  ).toEqual([]);
  const location = response.headers.get("location");
  if (location !== null && documented.headers.has("location")) {
    const collection = new URL(location).pathname.replace(/\/[^/]*$/, "").slice(mock.basePath.length);
    const isBelowPath = collection !== "" && examplePath(operation).endsWith(collection);
    expect(isBelowPath, `${title}, Location: ${location}`).toBe(true);
  }
  if (documented.content?.isJson === false) expect(data, title).toBeInstanceOf(Blob);
  else
    expect({ data, error }, title).toEqual(
      status < 400 ? { data: example?.value, error: undefined } : { data: undefined, error: example?.value },
    );
}
