import type { components } from "@onezone/types";

export type User = components["schemas"]["User"];

/** The program that is written with each client: two calls. Each call throws if Onezone returns an error. */
export interface Program {
  currentUser(): Promise<User>;
  revokeTemporaryTokens(userId: string): Promise<void>;
}

/** Creates the program for a base URL and a token. */
export type Connect = (baseUrl: string, token: string) => Program;
