import { createOnezoneClient } from "@onezone/client";
import { getCurrentUser, revokeAllTemporaryTokensOfUser } from "@onezone/client/operations";
import type { Connect } from "./program.ts";

/** The program with `@onezone/client`. */
export const connect: Connect = (baseUrl, token) => {
  const onezone = createOnezoneClient({ baseUrl, token });
  return {
    currentUser: () => getCurrentUser(onezone),
    revokeTemporaryTokens: (id) => revokeAllTemporaryTokensOfUser(onezone, { path: { id } }),
  };
};
