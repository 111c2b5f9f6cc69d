import type { paths } from "@onezone/types";
import createClient from "openapi-fetch";
import type { Connect } from "./program.ts";

/** The program with openapi-fetch and the types of openapi-typescript. */
export const connect: Connect = (baseUrl, token) => {
  const client = createClient<paths>({ baseUrl, headers: { "x-auth-token": token } });
  return {
    async currentUser() {
      const { data, error } = await client.GET("/user");
      if (error) throw new Error(error.error.id);
      return data;
    },
    async revokeTemporaryTokens(id) {
      const { error } = await client.DELETE("/users/{id}/tokens/temporary", { params: { path: { id } } });
      if (error) throw new Error(error.error.id);
    },
  };
};
