import type { components } from "@onezone/types";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  createOnezoneClient,
  isOnezoneError,
  OnezoneError,
  type OperationErrorId,
  unwrap,
} from "../src/index.ts";

const onezone = createOnezoneClient({
  host: "onezone.example.org",
  fetch: async () => new Response(null, { status: 204 }),
});
const params = { path: { id: "c26bab23d12f7389c3c311caf9c15902" } };

describe("the types of the verbs", () => {
  it("have an error of the Error schema, with an open id", async () => {
    const { error } = await onezone.DELETE("/users/{id}/tokens/temporary", {
      params,
    });
    expectTypeOf(error).toEqualTypeOf<components["schemas"]["Error"] | undefined>();
    expectTypeOf<components["schemas"]["Error"]["error"]["id"]>().toEqualTypeOf<string>();
    expectTypeOf<components["schemas"]["Error"]["error"]["details"]>().toEqualTypeOf<
      Record<string, unknown> | undefined
    >();
  });

  const otherName = { path: { userId: "u" } };

  it("do not compile with paths, methods and arguments that the API description lacks", () => {
    const calls = () => [
      // @ts-expect-error: no such path
      onezone.DELETE("/user/{id}/tokens/temporary", { params }),
      // @ts-expect-error: no such method on the path
      onezone.PUT("/users/{id}/tokens/temporary", { params }),
      // @ts-expect-error: the parameter has another name
      onezone.DELETE("/users/{id}/tokens/temporary", { params: otherName }),
      // @ts-expect-error: the operation takes no body
      onezone.DELETE("/users/{id}/tokens/temporary", { params, body: {} }),
    ];
    expectTypeOf(calls).toBeFunction();
  });
});

describe("the id of an error", () => {
  const error: unknown = new OnezoneError(
    { id: "idOfANewerServer", description: "New." },
    { method: "GET", path: "/user" },
    new Response(),
  );

  it("is any string when it is read, because newer servers may send unknown ids", () => {
    if (!isOnezoneError(error)) throw error;
    expectTypeOf(error.id).toEqualTypeOf<string>();
    expectTypeOf(error.ctx).toEqualTypeOf<unknown>();
    expect(error.id === "idOfANewerServer").toBe(true);
  });

  it("must be a known id as an argument, so that a misspelt id does not compile", () => {
    // @ts-expect-error: no such error
    expect(isOnezoneError(error, "forbiden")).toBe(false);
    expect(isOnezoneError(error, "forbidden")).toBe(false);
    const id: "forbidden" | "notFound" = Math.random() < 2 ? "forbidden" : "notFound";
    expect(isOnezoneError(error, id)).toBe(false);
  });
});

describe("the error ids of an operation", () => {
  it("are the errors that it can return, so that an object that lacks one does not compile", () => {
    type Id = OperationErrorId<"getSpace">;
    expectTypeOf<"forbidden">().toExtend<Id>();
    expectTypeOf<"badValueName">().not.toExtend<Id>();
    // @ts-expect-error: other errors are possible
    const texts: Record<Id, string> = { forbidden: "You are not a member of this space." };
    expect(texts).toBeDefined();
  });
});

describe("the data of a newer server", () => {
  it("can be narrowed after a call by path", async () => {
    const call = () => unwrap(onezone.GET("/tokens/named/{id}", { params }));
    type Caveats = Awaited<ReturnType<typeof call>>["caveats"];
    expectTypeOf<Caveats>().toEqualTypeOf<components["schemas"]["Caveat"][]>();
    expectTypeOf<Caveats[number]["type"]>().toExtend<string | undefined>();
  });
});
