import { describe, expect, it } from "vitest";
import { createOnezoneClient, type OnezoneClientOptions } from "../src/index.ts";

const id = "c26bab23d12f7389c3c311caf9c15902";

/** A client whose requests are answered with `answer` and kept. */
function clientAnswering(answer: Response, options: OnezoneClientOptions) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return answer;
  };
  return { onezone: createOnezoneClient({ ...options, fetch }), requests };
}

const noContent = () =>
  new Response(null, {
    status: 204,
    headers: { "content-type": "application/json" },
  });

describe("createOnezoneClient", () => {
  it("calls the host over HTTPS below the base path of the spec", async () => {
    const { onezone, requests } = clientAnswering(noContent(), {
      host: "onezone.example.org:8443",
      token: "t",
    });
    await onezone.DELETE("/users/{id}/tokens/temporary", {
      params: { path: { id } },
    });
    expect(requests[0]?.method).toBe("DELETE");
    expect(requests[0]?.url).toBe(
      `https://onezone.example.org:8443/api/v3/onezone/users/${id}/tokens/temporary`,
    );
  });

  it("calls below a base URL as it is given, with or without a slash at its end", async () => {
    const { onezone, requests } = clientAnswering(noContent(), {
      baseUrl: "http://127.0.0.1:4010/zone/",
    });
    await onezone.DELETE("/users/{id}/tokens/temporary", {
      params: { path: { id } },
    });
    expect(requests[0]?.url).toBe(`http://127.0.0.1:4010/zone/users/${id}/tokens/temporary`);
  });

  it("sends the token as x-auth-token, and no other credential", async () => {
    const { onezone, requests } = clientAnswering(noContent(), {
      host: "onezone.example.org",
      token: "secret",
    });
    await onezone.DELETE("/users/{id}/tokens/temporary", {
      params: { path: { id } },
    });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
      "x-auth-token": "secret",
    });
  });

  it("follows no redirect, because x-auth-token would go along to another origin", async () => {
    const { onezone, requests } = clientAnswering(noContent(), {
      host: "onezone.example.org",
      token: "secret",
    });
    await onezone.DELETE("/users/{id}/tokens/temporary", {
      params: { path: { id } },
    });
    expect(requests[0]?.redirect).toBe("manual");
  });

  it("returns neither data nor error for a 204, although it claims to be JSON", async () => {
    const { onezone } = clientAnswering(noContent(), {
      host: "onezone.example.org",
    });
    const result = await onezone.DELETE("/users/{id}/tokens/temporary", {
      params: { path: { id } },
    });
    expect(result.data).toBeUndefined();
    expect(result.error).toBeUndefined();
    expect(result.response.status).toBe(204);
  });

  it("returns the error that a 403 carries", async () => {
    const body = {
      error: {
        id: "forbidden",
        description: "You are not authorized to perform this operation.",
      },
    };
    const { onezone } = clientAnswering(Response.json(body, { status: 403 }), {
      host: "onezone.example.org",
    });
    const { error, response } = await onezone.DELETE("/users/{id}/tokens/temporary", {
      params: { path: { id } },
    });
    expect(error).toEqual(body);
    expect(response.status).toBe(403);
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
  ])("refuses the base URL %j without quoting it, because it may hold a password", (baseUrl) => {
    expect(() => createOnezoneClient({ baseUrl })).toThrow(/^`baseUrl` must be an http or https URL/);
  });

  it("refuses neither and both of host and baseUrl", () => {
    // @ts-expect-error: one of them is needed
    expect(() => createOnezoneClient({})).toThrow("Give either `host` or `baseUrl`");
    // @ts-expect-error: they exclude each other
    expect(() => createOnezoneClient({ host: "h", baseUrl: "http://h" })).toThrow(
      "Give either `host` or `baseUrl`",
    );
  });

  it.each(["", "sec ret", "secret\n", "sécret"])("refuses the token %j without quoting it", (token) => {
    const create = () => createOnezoneClient({ host: "onezone.example.org", token });
    expect(create).toThrow(/^`token` (is empty|has a space, a line break)/);
    expect(create).not.toThrow(/s.cret/);
  });
});
