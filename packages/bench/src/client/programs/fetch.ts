import type { Connect, User } from "./program.ts";

/** The program with plain fetch. No client that uses fetch can be faster or smaller. */
export const connect: Connect = (baseUrl, token) => {
  const call = async (method: string, path: string) => {
    const response = await fetch(baseUrl + path, { method, headers: { "x-auth-token": token } });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response;
  };
  return {
    async currentUser() {
      const user: User = await (await call("GET", "/user")).json();
      return user;
    },
    async revokeTemporaryTokens(id) {
      await call("DELETE", `/users/${encodeURIComponent(id)}/tokens/temporary`);
    },
  };
};
