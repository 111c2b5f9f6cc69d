import type { Call, callOperation } from "./untyped-call.ts";
import type { Verbs } from "./verbs.ts";

/**
 * A client of one Onezone, with a method for each HTTP verb, typed by path. A method resolves to `{ data, error, response }`,
 * with `data` for a 2xx response and `error` for an error of Onezone. It rejects with an `OnezoneCallError` if there is no
 * response, or one that does not match the API description.
 */
export type OnezoneClient = Verbs & {
  /** Used by the functions of `@onezone/client/operations`. */
  readonly [callOperation]: Call;
};
