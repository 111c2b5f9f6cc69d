import { describe, expect, it } from "vitest";
import { createOnezoneClient } from "../src/index.ts";
import { clientReceiving, noContent, params, path, refusal, userId } from "./fake-server.ts";

describe("createOnezoneClient", () => {
  it("calls the host over HTTPS with the base path of the spec", async () => {
    const { onezone, requests } = clientReceiving(noContent, { host: "onezone.example.org:8443" });
    await onezone.DELETE(path, { params });
    expect(requests[0]?.method).toBe("DELETE");
    expect(requests[0]?.url).toBe(
      `https://onezone.example.org:8443/api/v3/onezone/users/${userId}/tokens/temporary`,
    );
  });

  it("appends the path to the base URL, with or without a trailing slash", async () => {
    const { onezone, requests } = clientReceiving(noContent, { baseUrl: "http://127.0.0.1:4010/zone/" });
    await onezone.DELETE(path, { params });
    expect(requests[0]?.url).toBe(`http://127.0.0.1:4010/zone/users/${userId}/tokens/temporary`);
  });

  it("returns neither data nor error for a 204 response, even if its content type is JSON", async () => {
    const { onezone } = clientReceiving(noContent);
    const { data, error, response } = await onezone.DELETE(path, { params });
    expect({ data, error, status: response.status }).toEqual({
      data: undefined,
      error: undefined,
      status: 204,
    });
  });

  it("returns the data of a response without a content type", async () => {
    const { onezone } = clientReceiving(() => new Response(new TextEncoder().encode('{"generation":3}')));
    expect((await onezone.GET(path, { params })).data).toEqual({ generation: 3 });
  });

  it("returns the error of a 403 response", async () => {
    const { onezone } = clientReceiving(() => refusal(403, "forbidden"));
    const { error, response } = await onezone.DELETE(path, { params });
    expect(error?.error.id).toBe("forbidden");
    expect(response.status).toBe(403);
  });

  it("reads a body as the type that the caller selects", async () => {
    const { onezone } = clientReceiving(() => new Response("PNG"));
    const { data } = await onezone.GET("/test_image", { parseAs: "blob" });
    expect(await data?.text()).toBe("PNG");
  });

  it.each([
    ["https://onezone.example.org", /`host` must be a host name.*"https:\/\/onezone.example.org".*`baseUrl`/],
    ["onezone.example.org/api", /`host` must be a host name/],
    ["user@onezone.example.org", /`host` must be a host name/],
    ["onezone.example.org:port", /`host` must be a host name/],
    ["", /`host` must be a host name/],
  ])("refuses the host %j", (host, message) => {
    expect(() => createOnezoneClient({ host })).toThrow(message);
  });

  it.each([
    "",
    "onezone.example.org",
    "ftp://onezone.example.org",
    "https://u:p@onezone.example.org",
    "https://h/?q",
  ])("refuses the base URL %j without quoting it, because it may contain a password", (baseUrl) => {
    expect(() => createOnezoneClient({ baseUrl })).toThrow(/^`baseUrl` must be an http or https URL/);
  });

  it("requires exactly one of host and baseUrl", () => {
    // @ts-expect-error: one of them is required
    expect(() => createOnezoneClient({})).toThrow("Give either `host` or `baseUrl`");
    // @ts-expect-error: they exclude each other
    expect(() => createOnezoneClient({ host: "h", baseUrl: "http://h" })).toThrow(
      "Give either `host` or `baseUrl`",
    );
  });

  it.each(["", "sec ret", "secret\n", "sécret"])("refuses the token %j without quoting it", (token) => {
    const create = () => createOnezoneClient({ host: "onezone.example.org", token });
    expect(create).toThrow(/^`token` (is empty|contains a space)/);
    expect(create).not.toThrow(/s.cret/);
  });

  it("refuses token together with basic", () => {
    const basic = { username: "u", password: "p" };
    // @ts-expect-error: they exclude each other
    expect(() => createOnezoneClient({ host: "h", token: "t", basic })).toThrow("either `token` or `basic`");
  });
});
