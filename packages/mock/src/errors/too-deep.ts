import { MAX_NESTING } from "../json.ts";
import { OnezoneError } from "./onezone-error.ts";

/** Returns the error for a value that is nested deeper than the mock allows. The server has no such limit. */
export function tooDeep(key: string, how: string = `more than ${MAX_NESTING} levels deep`): OnezoneError {
  return new OnezoneError(
    "badData",
    { key },
    `"${key}" is nested ${how}, which is a limit of the mock's own`,
  );
}
