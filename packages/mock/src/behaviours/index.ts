import type { Behaviours } from "../engine/behaviour.ts";
import { namedTokens } from "./named-tokens.ts";
import { providers } from "./providers.ts";
import { temporaryTokens } from "./temporary-tokens.ts";
import { tokenUtilities } from "./token-utilities.ts";
import { users } from "./users.ts";
import { zone } from "./zone.ts";

/** What operations do. An operation without behaviour responds with an example. */
export const behaviours: Behaviours = {
  ...namedTokens,
  ...temporaryTokens,
  ...tokenUtilities,
  ...users,
  ...providers,
  ...zone,
};
