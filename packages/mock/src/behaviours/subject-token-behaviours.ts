import type { UncheckedCall } from "../access/unchecked-call.ts";
import type { Behaviours, Call, Outcome } from "../engine/behaviour.ts";
import type { ApiCall } from "../tokens/caveats/api.ts";
import type { Subject } from "../tokens/token.ts";

const types = { user: "user", provider: "oneprovider" } as const;

/**
 * Returns behaviours for the tokens of a subject: for users (`user_<aspect>`) and for Oneproviders (`provider_<aspect>`). The
 * resource line has the id of the subject after the aspect: `token.user_<aspect>,{id}`.
 *
 * @param runs the functions that execute the call, by operation
 */
export function ofSubject(
  aspect: string,
  runs: Readonly<Partial<Record<ApiCall["operation"], (call: Call, subject: Subject) => Outcome>>>,
): Behaviours {
  return Object.fromEntries(
    Object.entries(types).flatMap(([prefix, type]) =>
      Object.entries(runs).map(([operation, run]) => [
        `${operation} token.${prefix}_${aspect}`,
        { find: ({ argument }: UncheckedCall): Subject => ({ type, id: argument }), run },
      ]),
    ),
  );
}
