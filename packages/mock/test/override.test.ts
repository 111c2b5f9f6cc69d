import { beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { createMock, type OverrideCall } from "../src/index.ts";

const mock = await createMock();
beforeEach(() => {
  mock.reset();
});

const headers = { authorization: `Basic ${btoa("bob:password1")}`, "content-type": "application/json" };
const call = (path: string, init: RequestInit = {}) =>
  mock.fetch(`http://localhost/api/v3/onezone${path}`, { ...init, headers: { ...headers, ...init.headers } });

describe("an override", () => {
  it("responds instead of the mock until it is removed or replaced, or the world is reset", async () => {
    const remove = mock.override({ listSpaces: { status: 200, json: { spaces: [] } } });
    expect(await (await call("/spaces")).json()).toEqual({ spaces: [] });
    mock.override({ listSpaces: { status: 200, json: { spaces: ["s"] } } });
    remove();
    expect(await (await call("/spaces")).json()).toEqual({ spaces: ["s"] });
    mock.reset();
    expect((await call("/spaces")).status).toBe(403);
  });

  it("can be a function of the request, which can return undefined so that the mock responds", async () => {
    mock.override({
      createUserSpace: ({ body }) =>
        body.name === "taken"
          ? { status: 409, json: { error: { id: "alreadyExists", description: "Taken." } } }
          : undefined,
    });
    const create = (name: string) => call("/user/spaces", { method: "POST", body: JSON.stringify({ name }) });
    expect((await create("taken")).status).toBe(409);
    expect((await create("free")).status).toBe(201);
    expect((await call("/user/spaces", { method: "POST", body: "{" })).status).toBe(400);
  });

  it("applies to one world, is logged, and can be combined with delays and faults", async () => {
    mock.override({ listSpaces: { status: 200, json: { spaces: [] } } }, "w");
    expect((await call("/spaces")).status).toBe(403);
    const inWorld = { "x-mock-world": "w" };
    expect((await call("/spaces", { headers: inWorld })).headers.get("x-mock-why")).toBe(
      "an override of the operation",
    );
    expect(mock.requests.list({ world: "w" })).toMatchObject([{ operationId: "listSpaces", status: 200 }]);
    await expect(call("/spaces", { headers: { ...inWorld, "x-mock-fault": "cut" } })).rejects.toThrow();
  });

  it("compiles only with a documented response and the operation's own arguments", () => {
    // @ts-expect-error: no such operation
    expect(() => mock.override({ listSpace: { status: 200 } })).toThrow('Did you mean "listSpaces"?');
    // @ts-expect-error: no such field
    mock.override({ listSpaces: { status: 200, json: { space: [] } } });
    // @ts-expect-error: the operation documents no such status
    mock.override({ listSpaces: { status: 418 } });
    expectTypeOf<OverrideCall<"getSpace">["path"]>().toEqualTypeOf<{ id: string }>();
  });
});
