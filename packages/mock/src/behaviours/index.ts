import type { Behaviour } from "../engine/behaviour.ts";
import { namedTokens } from "./named-tokens.ts";
import { providers } from "./providers.ts";
import { temporaryTokens } from "./temporary-tokens.ts";
import { tokenUtilities } from "./token-utilities.ts";
import { users } from "./users.ts";
import { zone } from "./zone.ts";

/** Every operation that does more than to answer with an example, by operationId. */
export const behaviours: ReadonlyMap<string, Behaviour> = new Map(
  Object.entries({ ...namedTokens, ...temporaryTokens, ...tokenUtilities, ...users, ...providers, ...zone }),
);
