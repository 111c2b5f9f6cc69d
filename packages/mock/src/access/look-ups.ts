import { OnezoneError } from "../errors/onezone-error.ts";
import { snakeCase } from "../tokens/invite-types.ts";
import type { Subject } from "../tokens/token.ts";
import { type EntityType, entityTypeNames, isMembered } from "../world/entity-types.ts";
import type { Entity } from "../world/state.ts";
import type { Store } from "../world/store.ts";
import { supportsUser } from "./verify-token.ts";

/** What existence and access rules ask of a world. The world does not hold what is missing in these tables. */

/** The worlds of the mock do not hold what a rule asks for. */
export class NotHeldError extends Error {}

/** Checks a relation of an entity, or of two entities; a member must have the privileges. */
type Question = (
  world: Store,
  id: string,
  other: { readonly type: string; readonly id: string },
  privileges: readonly string[],
) => boolean;

/** By what is asked, as in `effective user in space`, `creator of group`, `public harvester`. */
const questions: ReadonlyMap<string, Question> = new Map([
  ...entityTypeNames.filter(isMembered).map((type): [string, Question] => [
    `member of ${snakeCase(type)}`,
    (world, id, user, privileges) => {
      const held = world.effectivePrivileges(type, id, user.id);
      return held !== undefined && privileges.every((each) => held.has(each));
    },
  ]),
  ["supporter of user", (world, id, provider) => supportsUser(world, provider.id, id)],
  ["beneficiary of provider", (world, id, user) => supportsUser(world, id, user.id)],
  [
    "subject of token",
    (world, id, { type, id: subjectId }) => {
      const subject = world.get("token", id)?.subject;
      return subject?.type === type && subject.id === subjectId;
    },
  ],
]);

/** Returns the ids of what an entity belongs to, or has. */
type Related = (world: Store, id: string) => readonly string[];

/** By what is looked for. */
const related: ReadonlyMap<string, Related> = new Map([
  ["cluster of token", subjectOf("oneprovider")],
  ["user of token", subjectOf("user")],
]);

function subjectOf(type: Subject["type"]): Related {
  return (world, id) => {
    const subject = world.get("token", id)?.subject;
    return subject?.type === type ? [subject.id] : [];
  };
}

/** Returns the entity with this id. @throws {OnezoneError} notFound */
export function entityOf<Type extends EntityType>(world: Store, type: Type, id: string | null): Entity<Type> {
  const entity = id === null ? undefined : world.get(type, id);
  if (entity === undefined) throw new OnezoneError("notFound", {}, `this world has no ${type} with this id`);
  return entity;
}

/** Returns the type of entities that a resource names. @throws {NotHeldError} if worlds hold none of them */
export function entityType(name: string): EntityType {
  return held(types, name);
}

const types = new Map(entityTypeNames.map((type) => [snakeCase(type), type]));

/** Returns the function for a question. @throws {NotHeldError} if worlds do not have the data for it */
export function question(words: string): Question {
  return held(questions, words);
}

/** Returns what finds related entities, as in `user of token`. @throws {NotHeldError} if worlds do not hold them */
export function relatedIds(words: string): Related {
  return held(related, words);
}

function held<T>(table: ReadonlyMap<string, T>, words: string): T {
  const found = table.get(words);
  if (found === undefined) throw new NotHeldError(`the worlds of the mock hold no ${words}`);
  return found;
}
