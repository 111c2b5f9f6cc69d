import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  getNamedTokenOfUserByName,
  getSharedData,
  revokeAllTemporaryTokensOfUser,
} from "../src/generated/operations.ts";
import { isOnezoneCallError } from "../src/index.ts";
import { clientReceiving, noContent, path } from "./fake-server.ts";

describe("path parameters", () => {
  it.each([
    ["", "is missing or empty"],
    [".", 'must not be "."'],
    ["..", 'must not be ".."'],
    ["%2e", 'must not be "%2e"'],
    [".%2E", 'must not be ".%2E"'],
    ["%2e%2e", 'must not be "%2e%2e"'],
    ["\ud800", 'must not be "\\ud800"'],
  ])("are refused before anything is sent if one is %j", async (id, fault) => {
    const { onezone, requests } = clientReceiving(noContent);
    const byPath = await onezone.DELETE(path, { params: { path: { id } } }).catch((error: unknown) => error);
    expect(isOnezoneCallError(byPath, "argument")).toBe(true);
    expect(String(byPath)).toBe(
      `OnezoneCallError: DELETE ${path}: path parameter \`id\` ${fault}. Nothing was sent.`,
    );
    await expect(revokeAllTemporaryTokensOfUser(onezone, { path: { id } })).rejects.toThrow(
      `revokeAllTemporaryTokensOfUser: path parameter \`id\` ${fault}`,
    );
    expect(requests).toEqual([]);
  });

  it("must not be missing, even if no parameters are passed", async () => {
    const { onezone, requests } = clientReceiving(noContent);
    // @ts-expect-error: the parameter is required
    await expect(onezone.DELETE(path)).rejects.toThrow("path parameter `id` is missing");
    // @ts-expect-error: the parameter is required
    await expect(onezone.DELETE(path, { params: { path: {} } })).rejects.toThrow("is missing");
    // @ts-expect-error: the parameters are required
    await expect(revokeAllTemporaryTokensOfUser(onezone)).rejects.toThrow("is missing");
    // @ts-expect-error: the parameter is not null
    await expect(revokeAllTemporaryTokensOfUser(onezone, { path: { id: null } })).rejects.toThrow(
      "is missing",
    );
    expect(requests).toEqual([]);
  });

  it.each([
    ["", "/"],
    ["content", "/content"],
    ["metadata/json", "/metadata/json"],
    ["a b/ł?#", "/a%20b/%C5%82%3F%23"],
  ])("keep their slashes if they take the rest of the path: %j", async (subpath, end) => {
    const { onezone, requests } = clientReceiving(() => new Response("content"));
    await getSharedData(onezone, { path: { file_id: "f/1", subpath } });
    expect(requests[0]?.url).toMatch(new RegExp(`/shares/data/f%2F1${end}$`));
  });

  it.each(["..", "a/../b", "a/%2e/b", undefined])("cannot be %j as the rest of the path", async (subpath) => {
    const { onezone, requests } = clientReceiving(() => new Response("content"));
    // @ts-expect-error: the parameter is required
    const call = getSharedData(onezone, { path: { file_id: "f", subpath } });
    await expect(call).rejects.toThrow("path parameter `subpath`");
    expect(requests).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({
      unit: fc.constantFrom(
        ".",
        "/",
        "\\",
        "%",
        "2",
        "e",
        "E",
        "{",
        "}",
        "$",
        "&",
        "?",
        "#",
        "\n",
        "\0",
        "☃",
      ),
    }),
  );

  it("reach the server as one segment each, or are refused, for any text", async () => {
    const property = fc.asyncProperty(anyText, anyText, async (id, name) => {
      const { onezone, requests } = clientReceiving(() => Response.json({}));
      try {
        await getNamedTokenOfUserByName(onezone, { path: { id, name } });
      } catch (error) {
        expect(isOnezoneCallError(error, "argument")).toBe(true);
        expect(requests).toEqual([]);
        return;
      }
      const [, , , , users, sentId = "", ...rest] = new URL(requests[0]?.url ?? "").pathname.split("/");
      expect([users, ...rest.slice(0, -1)]).toEqual(["users", "tokens", "named", "name"]);
      expect(decodeURIComponent(sentId)).toBe(id);
      expect(decodeURIComponent(rest.at(-1) ?? "")).toBe(name);
      expect(new URL(requests[0]?.url ?? "").search).toBe("");
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
