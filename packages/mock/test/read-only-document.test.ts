import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";
import { documentWith } from "./one-operation.ts";

const base = "http://onezone.test/api/v3/onezone";

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

it("serves a frozen document, which no request changes", async () => {
  const mock = await createMock({ spec: deepFreeze(structuredClone(document)) });
  const served = async () => (await mock.fetch("http://onezone.test/__mock/spec")).text();
  const before = await served();
  for (const { method, path, responses, requestBody } of readModel(document).operations) {
    const url = base + path.replaceAll(/\{\w+\}/g, "1");
    for (const { status, content } of responses) {
      const examples = content?.examples.map(({ name }) => `, example=${name}`) ?? [];
      for (const example of examples.length > 0 ? examples : [""]) {
        const headers = { prefer: `code=${status}${example}` };
        expect((await mock.fetch(url, { method, headers })).status).toBe(Number(status));
      }
    }
    if (requestBody === undefined) continue;
    for (const body of [
      "{}",
      '{"type": 1}',
      ...requestBody.content.examples.map(({ value }) => JSON.stringify(value)),
    ])
      await mock.fetch(url, { method, body, headers: { "content-type": "application/json" } });
  }
  expect(await served()).toBe(before);
});

it.each([
  ["POST", "/users", /\/users\/\w+$/],
  ["POST", "/user/tokens/named?x=1", /\/onezone\/tokens\/named\/\w+$/],
  ["POST", "/providers/p1/tokens/named", /\/onezone\/tokens\/named\/\w+$/],
])("%s %s has a Location that depends on the path of the request", async (method, path, location) => {
  const mock = await createMock();
  const response = await mock.fetch(base + path, { method, headers: { prefer: "code=201" } });
  expect(response.headers.get("location")).toMatch(/^https:\/\/onezone\.example\.com\/api\/v3\/onezone\//);
  expect(response.headers.get("location")).toMatch(location);
});

it("does not use the path of a shared example in the Location of a new entity", async () => {
  const location = { examples: { one: { value: "https://onezone.test/api/v3/onezone/tokens/named/0123" } } };
  const responses = { 201: { description: "Created.", headers: { Location: location } } };
  const mock = await createMock({ spec: documentWith({ responses, requestBody: undefined, security: [] }) });
  const response = await mock.fetch(`${base}/things/1`, { method: "POST" });
  expect(response.headers.get("location")).toBe("https://onezone.example.com/api/v3/onezone/things/1/0123");
});

it("returns a Location for an example without a slash", async () => {
  const responses = { 201: { description: "Created.", headers: { Location: { example: "0123" } } } };
  const spec = documentWith({ responses, requestBody: undefined, security: [] });
  const mock = await createMock({ spec, stateless: true });
  const headers = { host: "no host" };
  const response = await mock.fetch(`${base}/things/1`, { method: "POST", headers });
  expect(response.headers.get("location")).toMatch(/\/api\/v3\/onezone\/things\/1\/0123$/);
});

it("lists the documented responses, without statuses that cannot be sent", async () => {
  const responses = { 100: {}, 200: {}, default: {} };
  const mock = await createMock({ spec: documentWith({ responses, requestBody: undefined }) });
  const response = await mock.fetch(`${base}/things/1`, { method: "POST", headers: { prefer: "code=600" } });
  expect(response.headers.get("x-mock-why")).toMatch(/it documents any other code from 200 to 599$/);
});

it.each([
  ["code=200", 200, "one%0Atwo %C5%BE"],
  ["code=204", 204, null],
  ["code=default", 400, null],
  ["code=100", 400, null],
  ["code=2e2", 400, null],
  ["code=600", 400, null],
  ["code=418", 418, null],
  ["example=fallback", 500, null],
])("sends only what HTTP allows: %s", async (prefer, status, odd) => {
  const content = { "application/json": { example: {} } };
  const headers = { "X-Odd": { example: "one\ntwo ž" }, "no name": { example: "x" } };
  const fallback = { content: { "application/json": { examples: { fallback: { value: {} } } } } };
  const responses = { 100: { content }, 200: { content, headers }, 204: { content }, default: fallback };
  const mock = await createMock({ spec: documentWith({ responses, requestBody: undefined }) });
  const response = await mock.fetch(`${base}/things/1`, { method: "POST", headers: { prefer } });
  expect(response.status).toBe(status);
  expect(response.headers.get("x-odd")).toBe(odd);
});

it("sends the same content type as the server if a response has no body", async () => {
  const mock = await createMock();
  const response = await mock.fetch(`${base}/users`, { method: "POST", headers: { prefer: "code=201" } });
  expect(await response.text()).toBe("");
  expect(response.headers.get("content-type")).toBe("application/json");
});
