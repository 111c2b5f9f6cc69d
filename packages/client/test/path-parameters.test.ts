import { describe, expect, it } from "vitest";
import { createOnezoneClient } from "../src/index.ts";

let sent: string | undefined;
const onezone = createOnezoneClient({
  host: "onezone.example.org",
  fetch: async ({ url }) => {
    sent = url;
    return new Response(null, { status: 204 });
  },
});

function revoke(id: string) {
  sent = undefined;
  return onezone.DELETE("/users/{id}/tokens/temporary", {
    params: { path: { id } },
  });
}

describe("path parameters", () => {
  it.each([
    ["", "is empty"],
    [".", 'is ".", which a URL cannot hold'],
    ["..", 'is "..", which a URL cannot hold'],
  ])("refuses %j before anything is sent, because it would change the route", async (id, fault) => {
    await expect(revoke(id)).rejects.toThrow(
      `Path parameter \`id\` of /users/{id}/tokens/temporary ${fault}. Nothing was sent.`,
    );
    expect(sent).toBeUndefined();
  });

  it("refuses a missing parameter, even where no parameters are given at all", async () => {
    sent = undefined;
    // @ts-expect-error: the parameter is required
    await expect(onezone.DELETE("/users/{id}/tokens/temporary")).rejects.toThrow("Path parameter `id`");
    // @ts-expect-error: the parameter is required
    await expect(onezone.DELETE("/users/{id}/tokens/temporary", { params: { path: {} } })).rejects.toThrow(
      "is missing",
    );
    expect(sent).toBeUndefined();
  });

  it.each([
    "a/b",
    "../user",
    "%2e%2e",
    "?x=1",
    "#x",
    "{id}",
    "$&",
    "constructor",
    "ä ☃",
    "a;b",
    "...",
  ])("sends %j as one segment that decodes to it", async (id) => {
    await revoke(id);
    const segments = new URL(sent ?? "").pathname.split("/");
    expect(segments.toSpliced(5, 1)).toEqual(["", "api", "v3", "onezone", "users", "tokens", "temporary"]);
    expect(decodeURIComponent(segments[5] ?? "")).toBe(id);
  });
});
