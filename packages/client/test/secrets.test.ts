import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { revokeAllTemporaryTokensOfUser } from "../src/generated/operations.ts";
import { type Answer, clientAnsweredBy, refusal, userId } from "./fake-server.ts";

/** What calling an operation throws, when it is answered so. */
async function thrownFor(answer: Answer, token = "secret"): Promise<unknown> {
  const { onezone } = clientAnsweredBy(answer, { token, retry: false });
  return revokeAllTemporaryTokensOfUser(onezone, { path: { id: userId } }).catch((error: unknown) => error);
}

describe("what is secret", () => {
  it("stands in no error, however it is shown", async () => {
    const answers: Answer[] = [
      () => refusal(401, "unauthorized", { authError: { id: "badToken", description: "Bad." } }),
      () => new Response("<html>"),
      () => new TypeError("fetch failed"),
    ];
    for (const answer of answers) {
      const error = await thrownFor(answer, "T0pS3cret");
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

  it("stands in no record of the log, which tells of each attempt", async () => {
    const records: unknown[] = [];
    const { onezone } = clientAnsweredBy(
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
