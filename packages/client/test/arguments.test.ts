import { describe, expect, it } from "vitest";
import { isOnezoneCallError, type OnezoneClientOptions } from "../src/index.ts";
import { clientReceiving, noContent, params, path } from "./fake-server.ts";

/** Returns options of any type, as an untyped program can pass them. */
const untyped = (options: unknown) => options as OnezoneClientOptions;

describe("an invalid credential", () => {
  it.each([
    ["token", null, "`token` must be a string or a function"],
    ["token", 5, "`token` must be a string or a function"],
    ["token", {}, "`token` must be a string or a function"],
    ["basic", null, "`basic.username` must be a non-empty string"],
    ["basic", "ada:secret", "`basic.username` must be a non-empty string"],
    ["basic", { username: "ada" }, "`basic.password` must be a non-empty string"],
    ["basic", { username: "ada", password: null }, "`basic.password` must be a non-empty string"],
    ["basic", { username: "ada", password: "" }, "`basic.password` must be a non-empty string"],
    ["basic", { username: "", password: "secret" }, "`basic.username` must be a non-empty string"],
    ["basic", { username: "a:da", password: "secret" }, "`basic.username` must be a non-empty string"],
    ["basic", { username: "ada", password: "secret\n" }, "`basic.password` must be a non-empty string"],
    ["basic", { username: "ada", password: "\ud800secret" }, "`basic.password` must be a non-empty string"],
  ])("is refused when the client is created: %s %j", (name, value, message) => {
    const create = () => clientReceiving(noContent, untyped({ [name]: value }));
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
    expect(create).not.toThrow(/secret/);
  });

  it.each([undefined, null, 5, {}, ""])("is refused if the token function returns %j", async (value) => {
    for (const token of [() => value, async () => value]) {
      const { onezone, requests } = clientReceiving(noContent, untyped({ token }));
      const error = await onezone.DELETE(path, { params }).catch((reason: unknown) => reason);
      expect(isOnezoneCallError(error, "credential")).toBe(true);
      expect(error).toHaveProperty("cause.message", expect.stringContaining("`token`"));
      expect(requests).toEqual([]);
    }
  });
});

describe("an invalid server", () => {
  it.each([
    [{ baseUrl: null }, "`baseUrl` must be an http or https URL"],
    [{ host: null }, "`host` must be a host name"],
    [{ baseUrl: new URL("http://127.0.0.1/") }, "`baseUrl` must be an http or https URL string"],
    [{ host: 8443 }, "`host` must be a host name"],
  ])("is refused when the client is created: %j", (options, message) => {
    expect(() => clientReceiving(noContent, untyped(options))).toThrow(message);
  });
});

describe("a path parameter that is not a string", () => {
  it.each([
    [{}, "must not be of type object"],
    [[], "must not be of type object"],
    [true, "must not be of type boolean"],
    [Number.NaN, "is missing or empty"],
    [false, "is missing or empty"],
  ])("is refused before anything is sent: %j", async (id, message) => {
    const { onezone, requests } = clientReceiving(noContent);
    // @ts-expect-error: the parameter is a string
    const error = await onezone.DELETE(path, { params: { path: { id } } }).catch((reason: unknown) => reason);
    expect(isOnezoneCallError(error, "argument")).toBe(true);
    expect(String(error)).toContain(`path parameter \`id\` ${message}`);
    expect(requests).toEqual([]);
  });
});
