import type { components } from "@onezone/types";

export type User = components["schemas"]["User"];

/** A program that each client implements: two calls, which throw if Onezone returns an error. */
export interface Program {
  currentUser(): Promise<User>;
  revokeTemporaryTokens(userId: string): Promise<void>;
}

/** Creates the program for a base URL. */
export type Connect = (baseUrl: string, token: string) => Program;
