import ky from "ky";
import type { Connect, User } from "./program.ts";

/** The program with ky. */
export const connect: Connect = (baseUrl, token) => {
  const client = ky.create({ prefixUrl: baseUrl, headers: { "x-auth-token": token } });
  return {
    currentUser: () => client.get("user").json<User>(),
    async revokeTemporaryTokens(id) {
      await client.delete(`users/${encodeURIComponent(id)}/tokens/temporary`);
    },
  };
};
