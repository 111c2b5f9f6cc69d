import type { Call, callOperation } from "./call.ts";
import type { Verbs } from "./verbs.ts";

/**
 * A client of one Onezone: a method for each HTTP verb, typed by path. Each resolves to `{ data, error, response }`:
 * `data` for a 2xx response, `error` for any error of Onezone, as the API description types them. It rejects with an
 * `OnezoneCallError` if there is no response, or not one that Onezone documents.
 */
export type OnezoneClient = Verbs & {
  /** For the functions of `@onezone/client/operations`. */
  readonly [callOperation]: Call;
};
