import type { Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import { errors } from "../errors/errors.ts";
import { earliestExpiry, encodeCaveat } from "../tokens/caveats/index.ts";
import { mintToken, serializeToken } from "../tokens/token.ts";
import type { Subject } from "../world/state.ts";
import * as field from "./fields.ts";
import { forEachSubject } from "./subjects.ts";
import { checkSubject, checkType, typeOf } from "./token-creation.ts";

/** Seconds that a temporary token may live at most; what the server is shipped with. */
export const MAX_TTL = 2_592_000;

/** Temporary tokens: create one, get their generation, revoke them all. */
export const temporaryTokens: Behaviours = forEachSubject(
  ({ suffix, aspect, subject, mayManage, mayWatch }) => ({
    [`createTemporaryTokenFor${suffix}`]: {
      operation: "create",
      resource: (call) => ({
        type: "token",
        id: null,
        aspect: `${aspect}_temporary_token,${subject(call).id}`,
        scope: "private",
      }),
      allows: mayManage,
      run: (call) => create(call, subject(call)),
    },
    [`getTemporaryTokenGenerationOf${suffix}`]: {
      operation: "get",
      resource: (call) => ({
        type: "temporary_token_secret",
        id: subject(call).id,
        aspect,
        scope: "shared",
      }),
      // The server looks the secret up before it asks who calls, and creates one if there is none.
      find: (call) => {
        const { type, id } = subject(call);
        if (id !== "") call.world.currentTemporaryTokens({ type, id });
      },
      allows: mayWatch,
      run: (call) => {
        const { generation } = call.world.currentTemporaryTokens(subject(call));
        return { status: 200, json: { generation }, why: `the generation is ${generation}` };
      },
    },
    [`revokeAllTemporaryTokensOf${suffix}`]: {
      operation: "delete",
      resource: (call) => ({
        type: "token",
        id: null,
        aspect: `${aspect}_temporary_tokens,${subject(call).id}`,
        scope: "private",
      }),
      allows: mayManage,
      run: (call) => {
        call.world.revokeTemporaryTokens(subject(call));
        return { status: 204, why: "every temporary token of the subject is revoked" };
      },
    },
  }),
);

function create({ world, body }: Call, subject: Subject): Outcome {
  const type = typeOf(body);
  const caveats = body.caveats === undefined ? [] : field.caveats(body.caveats, "caveats");
  checkType(world, subject, body.type, type, false);
  checkSubject(world, subject, type, caveats);

  const expiry = earliestExpiry(caveats);
  if (expiry === undefined || expiry - world.now() > MAX_TTL) throw errors.tokenTimeCaveatRequired(MAX_TTL);

  const { generation, secret } = world.currentTemporaryTokens(subject);
  const content = { id: world.newId(), subject, type, generation };
  const token = mintToken(world.domain, content, secret, caveats.map(encodeCaveat));
  return {
    status: 201,
    json: { token: serializeToken(token) },
    why: `a temporary token of generation ${generation} is made`,
  };
}
