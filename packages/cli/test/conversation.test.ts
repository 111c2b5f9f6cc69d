import { type RunningMock, startMock } from "@onezone/mock";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { run } from "./run.ts";

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock();
});
beforeEach(() => {
  mock.reset();
});
afterAll(() => mock.close());

/** Runs a call as a user, and parses the response. */
async function call(environment: Record<string, string>, ...args: string[]) {
  const { code, stdout, stderr } = await run(args, {
    environment: { ONEZONE_HOST: mock.origin, ...environment },
  });
  return { code, response: stdout === "" ? undefined : JSON.parse(stdout), stderr };
}
const bob = { ONEZONE_BASIC_AUTH: "bob:password1" };

describe("consecutive calls", () => {
  it("can use a token that was created with a password, until the token is revoked", async () => {
    const made = await call(bob, "createNamedTokenForCurrentUser", "name==backup");
    const { token, tokenId } = made.response;
    const withToken = { ONEZONE_API_KEY: token };
    expect(await call(withToken, "getCurrentUser")).toMatchObject({
      code: 0,
      response: { fullName: "Bob User" },
    });

    expect(await call(bob, "modifyNamedToken", `id=${tokenId}`, "revoked:=true")).toMatchObject({ code: 0 });
    const refused = await call(withToken, "getCurrentUser");
    expect(refused).toMatchObject({ code: 4, stderr: expect.stringContaining("(tokenRevoked)") });
    expect(refused.stderr).not.toContain(token);
  });

  it("are refused if the password is wrong or the caller is not authorized", async () => {
    expect(await call({ ONEZONE_BASIC_AUTH: "bob:password2" }, "getCurrentUser")).toMatchObject({
      code: 4,
      stderr: expect.stringContaining("(badBasicCredentials)"),
    });
    expect(await call(bob, "ozUsersList")).toMatchObject({ code: 5 });
  });
});
