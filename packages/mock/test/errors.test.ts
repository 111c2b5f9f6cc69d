import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { computedTexts } from "../src/errors/computed-messages.ts";
import { type ErrorId, OnezoneError } from "../src/errors/onezone-error.ts";
import { catalogue } from "../src/generated/errors.ts";
import type { JsonObject } from "../src/json.ts";
import { encodeCaveat, findUnverified } from "../src/tokens/caveats/index.ts";
import { inviteTypes } from "../src/tokens/invite-types.ts";
import { describeTokenType, readTokenType } from "../src/tokens/token-type.ts";

const messages: Readonly<Record<string, { readonly status: number; readonly message?: string }>> = catalogue;

function hasText(id: string): id is ErrorId {
  return id in computedTexts || messages[id]?.message !== undefined;
}

const examples = readModel(document).errors.flatMap(({ id, value, status }) => {
  if (!hasText(id)) return [];
  const { error } = JSON.parse(JSON.stringify(value));
  return [{ id, error, status }];
});

interface Details {
  readonly received?: JsonObject;
  readonly expectedInviteType?: string;
  readonly caveat?: JsonObject;
}

/**
 * Returns the details that only the text of an error contains. They are computed by the same functions as in the modules
 * that send the errors.
 */
function wordsOf({ received, expectedInviteType, caveat }: Details) {
  const type = readTokenType(received ?? null);
  const invite = inviteTypes.get(expectedInviteType ?? "");
  const unverified =
    caveat && findUnverified("access", [encodeCaveat(caveat)], { now: 2e9, consumer: () => false });
  return {
    ...(type && { received: describeTokenType(type) }),
    ...(invite && { expected: invite.atom }),
    ...(unverified && { caveat: unverified.message.replace("Provided token is not valid - ", "") }),
  };
}

describe("OnezoneError", () => {
  it.each(examples)("has the status and the text of the example in the error catalogue: $id", ({
    id,
    error,
    status,
  }) => {
    const { details = {} } = error;
    const made = new OnezoneError(id, details, undefined, wordsOf(details));
    expect(made.body).toEqual(error);
    expect(made.status).toBe(status);
  });

  it.each([
    [new OnezoneError("badData", { key: "a", hint: "is odd" }), 'Bad value provided for "a": is odd'],
    [
      new OnezoneError("unauthorized", { authError: {} }),
      "Provided authentication is not valid (see details).",
    ],
    [new OnezoneError("forbidden", { hint: "b" }), "You are not authorized to perform this operation: b."],
  ])("also computes the text from optional details: %s", ({ message }, text) => {
    expect(message).toBe(text);
  });

  it("sorts the details from last to first, as the server does", () => {
    const { body } = new OnezoneError("badValueNotInRange", { high: 3, key: "a", low: 1 });
    expect(JSON.stringify(body.details)).toBe('{"low":1,"key":"a","high":3}');
  });
});
