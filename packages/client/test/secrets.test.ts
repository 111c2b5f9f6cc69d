import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { removeClientToken, revokeAllTemporaryTokensOfUser } from "../src/generated/operations.ts";
import { clientReceiving, type Respond, refusal, userId } from "./fake-server.ts";

/** Returns the error that a call throws for a response. */
async function thrownFor(respond: Respond, token = "secret"): Promise<unknown> {
  const { onezone } = clientReceiving(respond, { token, retry: false });
  return revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } }).catch((error: unknown) => error);
}

describe("a secret", () => {
  it("is in no error, however the error is printed", async () => {
    const responses: Respond[] = [
      () => refusal(401, "unauthorized", { authError: { id: "badToken", description: "Bad." } }),
      () => new Response("<html>"),
      () => new TypeError("fetch failed"),
    ];
    for (const respond of responses) {
      const error = await thrownFor(respond, "T0pS3cret");
      for (const shown of [
        String(error),
        inspect(error, { depth: 9, showHidden: true }),
        JSON.stringify(error),
      ]) {
        expect(shown).not.toContain("T0pS3cret");
      }
      expect(inspect(error)).not.toContain("Response {");
    }
  });

  it("is in no error or log record if the path contains it", async () => {
    const records: unknown[] = [];
    const log = (record: unknown) => records.push(record);
    const path = { tid: "T0pS3cret" };
    for (const respond of [
      () => refusal(403, "forbidden"),
      () => new Response("<html>"),
      () => new TypeError("fetch failed"),
    ]) {
      const { onezone, requests } = clientReceiving(respond, { token: "t", retry: false, log });
      const error = await removeClientToken(onezone, { path }).catch((thrown: unknown) => thrown);
      expect(requests[0]?.url).toContain("T0pS3cret");
      expect(`${error} ${JSON.stringify(error)}`).not.toContain("T0pS3cret");
    }
    expect(records).toMatchObject(Array(3).fill({ url: "/user/client_tokens/{tid}" }));
  });

  it("is in no log record of an attempt", async () => {
    const records: unknown[] = [];
    const { onezone } = clientReceiving(
      [() => refusal(503, "serviceUnavailable"), () => refusal(403, "forbidden")],
      {
        token: "T0pS3cret",
        log: (record) => records.push(record),
        retry: { delay: 0 },
      },
    );
    await revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } }).catch(() => {});
    const common = {
      operationId: "revokeAllTemporaryTokensOfUser",
      method: "DELETE",
      url: `https://onezone.example.org/api/v3/onezone/users/${userId}/tokens/temporary`,
      duration: expect.any(Number),
    };
    expect(records).toEqual([
      { ...common, attempt: 1, status: 503 },
      { ...common, attempt: 2, status: 403 },
    ]);
  });
});
