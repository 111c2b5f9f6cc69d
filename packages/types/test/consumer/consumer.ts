import type { components, operations, paths } from "@onezone/types";

type OnezoneError = components["schemas"]["Error"];
type Revoke = operations["revokeAllTemporaryTokensOfUser"];

const parameters: Revoke["parameters"]["path"] = {
  id: "c26bab23d12f7389c3c311caf9c15902",
};
const samePath: paths["/users/{id}/tokens/temporary"]["delete"]["parameters"]["path"] = parameters;

const error: OnezoneError = {
  error: {
    id: "anIdOfANewerServer",
    description: "Something new.",
    details: { anything: ["goes"] },
  },
};
const body: Revoke["responses"][403]["content"]["application/json"] = error;
const details: Record<string, unknown> | undefined = body.error.details;

// @ts-expect-error: an error has a description
const incomplete: OnezoneError = { error: { id: "forbidden" } };
// @ts-expect-error: a 204 has no body
const none: Revoke["responses"][204]["content"] = {};
// @ts-expect-error: the id is required
const noId: Revoke["parameters"]["path"] = {};

/** A switch as consumers write it: each case narrows the type, and `default` handles the caveats of newer servers. */
function describe(caveat: components["schemas"]["Caveat"]): string {
  switch (caveat.type) {
    case "time":
      return new Date(caveat.validUntil * 1000).toISOString();
    case "ip":
      return caveat.whitelist.join();
    case undefined:
      return caveat.scope;
    default:
      return caveat.type;
  }
}
// @ts-expect-error: no such caveat
const misspelt = describe({ type: "tyme", validUntil: 0 });

export const used: readonly unknown[] = [samePath, details, incomplete, none, noId, misspelt];
