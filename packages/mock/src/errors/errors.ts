import { accessErrors } from "./access-errors.ts";
import { bodyErrors } from "./body-errors.ts";
import { tokenErrors } from "./token-errors.ts";

/** The errors that the mock's behaviour answers, each with the text of the server. */
export const errors: typeof accessErrors & typeof bodyErrors & typeof tokenErrors = {
  ...accessErrors,
  ...bodyErrors,
  ...tokenErrors,
};
