import { describe, expect, it } from "vitest";
import { createMock, type MockOptions } from "../src/index.ts";
import { documentWith } from "./one-operation.ts";

/** Calls the operation of the document, which has no behaviour, as ada unless `headers` are given. */
async function call(
  body: unknown,
  options: MockOptions = {},
  headers: Record<string, string> = { authorization: `Basic ${btoa("ada:password1")}` },
) {
  const mock = await createMock({ spec: documentWith(), ...options });
  const response = await mock.fetch("http://onezone.test/api/v3/onezone/things/1", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, body: JSON.parse((await response.text()) || "null") };
}
const errorOf = async (body: unknown) => (await call(body)).body.error;

describe("an operation without behaviour", () => {
  it("returns the first example of its first documented success", async () => {
    expect(await call({ name: "two" })).toEqual({ status: 200, body: { name: "one" } });
  });

  it("requires a credential of this world, unless it is public", async () => {
    expect(await call({ name: "x" }, {}, {})).toMatchObject({
      status: 401,
      body: { error: { id: "unauthorized" } },
    });
    expect(await call({ name: "x" }, {}, { "x-auth-token": "bad" })).toMatchObject({
      status: 401,
      body: { error: { details: { authError: { id: "badToken" } } } },
    });
    expect(await call({ name: "x" }, { spec: documentWith({ security: [{}] }) }, {})).toMatchObject({
      status: 200,
    });
  });

  it("checks existence and access before the body", async () => {
    const mock = await createMock({
      spec: documentWith({
        "x-onezone-resource": "update user.{id}.thing:private",
        "x-onezone-access": [{ user: "id" }],
      }),
    });
    const change = async (id: string | undefined, as: string, body: object = { name: "x" }) => {
      const { status, headers } = await mock.fetch(`http://onezone.test/api/v3/onezone/things/${id}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Basic ${btoa(`${as}:password1`)}` },
        body: JSON.stringify(body),
      });
      return [status, headers.get("x-mock-why")];
    };
    const bob = mock.world()?.users.bob?.id;
    expect(await change(bob, "bob")).toEqual([
      200,
      "the operation has no behaviour, so this is its first documented success; the caller is the user",
    ]);
    expect((await change(bob, "bob", {}))[0]).toBe(400);
    expect((await change(bob, "cid", {}))[0]).toBe(403);
    expect((await change("nobody", "cid", {}))[0]).toBe(404);
  });

  it("is listed as an operation without behaviour, like all operations of a stateless mock", async () => {
    const listed = async (options: MockOptions) => {
      const mock = await createMock(options);
      const response = await mock.fetch("http://onezone.test/__mock/operations");
      const operations: { hasBehaviour: boolean }[] = JSON.parse(await response.text());
      return operations.filter(({ hasBehaviour }) => hasBehaviour);
    };
    expect(await listed({ spec: documentWith() })).toEqual([]);
    expect(await listed({})).toContainEqual({ operationId: "getCurrentUser", hasBehaviour: true });
    expect(await listed({ stateless: true })).toEqual([]);
  });

  it("returns the errors of the server for an invalid body", async () => {
    expect(await errorOf({ size: 5 })).toMatchObject({
      id: "missingRequiredValue",
      details: { key: "name" },
    });
    expect(await errorOf({ name: 5 })).toMatchObject({ id: "badValueString", details: { key: "name" } });
    expect(await errorOf({ name: "" })).toMatchObject({ id: "badValueEmpty", details: { key: "name" } });
    expect(await errorOf({ name: "x", size: "y" })).toMatchObject({ id: "badValueInteger" });
    expect(await errorOf({ name: "x", size: 2 })).toMatchObject({
      id: "badValueTooLow",
      details: { key: "size", limit: 3 },
    });
    expect(await errorOf({ name: "x", public: 1 })).toMatchObject({ id: "badValueBoolean" });
    expect(await errorOf({ name: "x", details: 1 })).toMatchObject({ id: "badValueJSON" });
    expect(await errorOf({ name: "x", colour: "green" })).toMatchObject({
      id: "badValueNotAllowed",
      details: { key: "colour", allowed: ["red", "blue"] },
    });
    expect(await errorOf({ name: "x", privileges: "view" })).toMatchObject({ id: "badValueListOfStrings" });
    expect(await errorOf({ name: "x", privileges: ["fly"] })).toMatchObject({
      id: "badValueListNotAllowed",
      details: { key: "privileges", allowed: ["view", "update"] },
    });
  });

  it("reports missing fields first, then the fields in alphabetical order", async () => {
    expect(await errorOf({ size: "y", public: 1 })).toMatchObject({ id: "missingRequiredValue" });
    expect(await errorOf({ name: "x", size: "y", public: 1 })).toMatchObject({ details: { key: "public" } });
  });

  it("refuses a body that is not JSON, or not an object", async () => {
    expect(await errorOf("{")).toMatchObject({ id: "malformedData" });
    expect(await errorOf("[]")).toMatchObject({ id: "malformedData" });
  });
});

describe("a stateless mock", () => {
  const stateless = { stateless: true };

  it("requires a credential, but accepts any", async () => {
    expect(await call({ name: "x" }, stateless, { "x-auth-token": "any" })).toMatchObject({ status: 200 });
    expect(await call({ name: "x" }, stateless, {})).toMatchObject({ status: 401 });
  });

  it("also responds with examples to requests of operations that have behaviour", async () => {
    const mock = await createMock(stateless);
    const response = await mock.fetch("http://onezone.test/api/v3/onezone/tokens/named", {
      headers: { macaroon: "any" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("x-mock-why")).toBe("the first documented success");
  });

  it("has no world", async () => {
    const mock = await createMock(stateless);
    expect(mock.world()).toBeUndefined();
    const response = await mock.fetch("http://onezone.test/__mock/world");
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: "A stateless mock has no world." });
  });
});
