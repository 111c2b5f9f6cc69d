import type { components } from "@onezone/types";
import { describe, expectTypeOf, it } from "vitest";
import { createOnezoneClient } from "../src/index.ts";

const onezone = createOnezoneClient({
  host: "onezone.example.org",
  fetch: async () => new Response(null, { status: 204 }),
});
const params = { path: { id: "c26bab23d12f7389c3c311caf9c15902" } };

describe("the types of the verbs", () => {
  it("type error as the Error schema, and leave its id open", async () => {
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

  it("refuse what the API description lacks", () => {
    const calls = () => [
      // @ts-expect-error: no such path
      onezone.DELETE("/user/{id}/tokens/temporary", { params }),
      // @ts-expect-error: no such method on the path
      onezone.PUT("/users/{id}/tokens/temporary", { params }),
      // @ts-expect-error: another name than the parameter's
      onezone.DELETE("/users/{id}/tokens/temporary", { params: otherName }),
      // @ts-expect-error: the operation takes no body
      onezone.DELETE("/users/{id}/tokens/temporary", { params, body: {} }),
    ];
    expectTypeOf(calls).toBeFunction();
  });
});
