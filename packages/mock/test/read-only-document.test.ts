import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const base = "http://onezone.test/api/v3/onezone";

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

it("serves a frozen document, which stays as it is whatever is requested", async () => {
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

it("shows in Location what was created below the request's path, and the content type of an empty response", async () => {
  const mock = await createMock();
  const headers = { prefer: "code=201" };
  const response = await mock.fetch(`${base}/providers/p1/tokens/named?x=1`, { method: "POST", headers });
  expect(response.headers.get("location")).toMatch(
    /^https:\/\/onezone\.example\.com\/api\/v3\/onezone\/providers\/p1\/tokens\/named\/\w+$/,
  );
  const created = await mock.fetch(`${base}/users`, { method: "POST", headers });
  expect(await created.text()).toBe("");
  expect(created.headers.get("content-type")).toBe("application/json");
});
