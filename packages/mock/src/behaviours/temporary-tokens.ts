import type { Behaviour, Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { earliestExpiry, encodeCaveat } from "../tokens/caveats/index.ts";
import { serializeToken } from "../tokens/serialize-token.ts";
import { mintToken, type Subject } from "../tokens/token.ts";
import { newId } from "../world/ids.ts";
import { currentTemporaryTokens, revokeTemporaryTokens } from "../world/temporary-token-secret.ts";
import type { TemporaryTokenSecret } from "../world/world-state.ts";
import * as field from "./body-field-readers.ts";
import { noContent, ok } from "./outcomes.ts";
import { ofSubject } from "./subject-token-behaviours.ts";
import { checkSubject, checkType, typeOf } from "./token-creation-checks.ts";

/** The maximum lifetime of a temporary token, in seconds: the default of the server. */
export const MAX_TTL = 2_592_000;

/** Behaviours of temporary tokens: create one, get the generation, revoke all. */
export const temporaryTokens: Behaviours = {
  ...ofSubject("temporary_token", { create }),
  ...ofSubject("temporary_tokens", {
    delete: ({ world }, subject) => {
      revokeTemporaryTokens(world, subject);
      return noContent("every temporary token of the subject is revoked");
    },
  }),
  "get temporary_token_secret.user": generationOf("user"),
  "get temporary_token_secret.provider": generationOf("oneprovider"),
};

/** Returns the behaviour that reads the generation. A missing secret is created before authorization, as on the server. */
function generationOf(type: Subject["type"]): Behaviour<TemporaryTokenSecret> {
  return {
    find({ world, id }) {
      if (id === "") throw new OnezoneError("unauthorized", {});
      return currentTemporaryTokens(world, { type, id });
    },
    run: (_, { generation }) => ok({ generation }, `the generation is ${generation}`),
  };
}

function create({ world, body }: Call, subject: Subject): Outcome {
  const type = typeOf(body);
  const caveats = field.optional(body, "caveats", field.caveats) ?? [];
  checkType(world, subject, body.type, type, false);
  checkSubject(world, subject, type, caveats);

  const expiry = earliestExpiry(caveats);
  if (expiry === undefined || expiry - world.now() > MAX_TTL)
    throw new OnezoneError("tokenTimeCaveatRequired", { maxTtl: MAX_TTL });

  const { generation, secret } = currentTemporaryTokens(world, subject);
  const content = { id: newId(), subject, type, generation };
  const token = mintToken(world.domain, content, secret, caveats.map(encodeCaveat));
  return {
    status: 201,
    json: { token: serializeToken(token) },
    why: `a temporary token of generation ${generation} is created`,
  };
}
