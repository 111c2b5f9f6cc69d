import type { components } from "@onezone/types";

export type User = components["schemas"]["User"];

/** The program that is written with each client: two calls, which throw where Onezone refuses. */
export interface Program {
  currentUser(): Promise<User>;
  revokeTemporaryTokens(userId: string): Promise<void>;
}

/** Makes the program for a Onezone. */
export type Connect = (baseUrl: string, token: string) => Program;
