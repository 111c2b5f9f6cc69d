import { describe, expect, it } from "vitest";
import { createMock } from "../src/index.ts";

const api = "http://onezone.test/api/v3/onezone";
const words = ["constructor", "__proto__", "toString", "hasOwnProperty"];

describe.each(words)("the word %s", (word) => {
  const seed = {
    users: [
      { username: "ada", password: "password1", adminPrivileges: "all" as const },
      { id: word, username: "eve", password: "password1" },
    ],
    groups: [{ name: "Closed", users: { ada: "all" as const } }],
    spaces: [{ name: "Closed", groups: { Closed: "all" as const } }],
    providers: [{ name: "p1" }],
  };
  const as = (name: string) => ({
    authorization: `Basic ${btoa(`${name}:password1`)}`,
    "content-type": "application/json",
  });
  const create = async (name: string, body: object, headers = {}) => {
    const mock = await createMock({ seed });
    const init = { method: "POST", headers: { ...as(name), ...headers }, body: JSON.stringify(body) };
    const response = await mock.fetch(`${api}/user/tokens/named`, init);
    return { mock, status: response.status, json: await response.json() };
  };

  it("can be the id of a user, who has no privileges in a space", async () => {
    const { mock } = await create("eve", { name: "one" });
    const spaceId = mock.world()?.spaces.Closed?.id;
    const type = { inviteToken: { inviteType: "userJoinSpace", spaceId } };
    const { json } = await create("eve", { name: "two", type });
    expect(json).toMatchObject({ error: { id: "inviteTokenSubjectNotAuthorized" } });
  });

  it("is not the id of a provider that supports a user", async () => {
    const caveats = [{ type: "service", whitelist: [`opw-${word}`] }];
    const { json } = await create("ada", { name: "one", caveats });
    expect(json).toMatchObject({ error: { id: "tokenServiceForbidden" } });
  });

  it("can be the name of a world, a token or metadata", async () => {
    const { status, mock } = await create(
      "ada",
      { name: "one", customMetadata: JSON.parse(`{"${word}":1}`) },
      { "x-mock-world": word },
    );
    expect(status).toBe(201);
    expect(JSON.stringify(mock.snapshot(word))).toContain(`"customMetadata":{"${word}":1}`);
    expect(mock.snapshot()?.namedTokens).toHaveLength(1);
    const response = await mock.fetch(`${api}/user/tokens/named/name/${word}`, { headers: as("ada") });
    expect(response.status).toBe(404);
  });

  it("is not a valid fault, delay, example or status", async () => {
    const { fetch: call } = await createMock({ seed });
    for (const name of ["x-mock-fault", "x-mock-delay"]) {
      expect((await call(`${api}/health`, { headers: { [name]: word } })).status).toBe(400);
    }
    expect((await call(`${api}/health`, { headers: { prefer: `example=${word}` } })).status).toBe(400);
    expect((await call(`${api}/health`, { headers: { prefer: `code=${word}` } })).status).toBe(400);
    await expect(createMock({ faults: [`503@${word}`] })).rejects.toThrow("is not in the spec");
  });
});
