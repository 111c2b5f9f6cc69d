import { type Subject, subjectKey } from "../tokens/token.ts";
import { newSecret, secretOf } from "./ids.ts";
import type { Store } from "./store.ts";
import type { TemporaryTokenSecret } from "./world-state.ts";

/** Returns the secret of the temporary tokens that a user has in the initial world. */
export function initialTemporaryTokens(userId: string): TemporaryTokenSecret {
  const subject = { type: "user", id: userId } as const;
  return { generation: 0, subject, secret: secretOf("temporary tokens", userId), revoked: false };
}

/** Returns the secret and generation of a subject's temporary tokens. The first generation is 1. @throws {WorldFullError} */
export function currentTemporaryTokens(world: Store, subject: Subject): TemporaryTokenSecret {
  const key = subjectKey(subject);
  const current = world.get("temporaryTokenSecret", key);
  if (current && current.generation > 0) return current;
  if (current) return world.update("temporaryTokenSecret", key, { generation: 1 });
  return world.add("temporaryTokenSecret", { generation: 1, subject, secret: newSecret(), revoked: false });
}

/** Revokes all temporary tokens of the subject: starts a generation with a new secret. @throws {WorldFullError} */
export function revokeTemporaryTokens(world: Store, subject: Subject): void {
  const current = world.get("temporaryTokenSecret", subjectKey(subject));
  const generation = (current?.generation ?? 0) + 1;
  const next = { generation, subject, secret: newSecret(), revoked: true };
  if (current) world.update("temporaryTokenSecret", subjectKey(subject), next);
  else world.add("temporaryTokenSecret", next);
}
