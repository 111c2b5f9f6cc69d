import axios from "axios";
import type { Connect, User } from "./program.ts";

/** The program with axios, which uses `node:http` instead of fetch in Node. */
export const connect: Connect = (baseURL, token) => {
  const client = axios.create({ baseURL, headers: { "x-auth-token": token } });
  return {
    currentUser: async () => (await client.get<User>("/user")).data,
    async revokeTemporaryTokens(id) {
      await client.delete(`/users/${encodeURIComponent(id)}/tokens/temporary`);
    },
  };
};
