import { OnezoneError } from "../errors/onezone-error.ts";
import { StartError } from "../start-error.ts";
import type { Subject } from "../tokens/token.ts";
import type { Entity } from "../world/state.ts";
import type { Store } from "../world/store.ts";
import { supportsUser } from "./verify-token.ts";

/** What existence and access rules ask of a world. The world does not hold what is missing in these tables. */

/** The types of entities that operations name by id. */
export type TargetType = (typeof targetTypes)[number];

const targetTypes = ["user", "provider", "token"] as const;

/** Answers a question about an entity and, if it is about two, another one; a member must have the privileges. */
export type Question = (
  world: Store,
  id: string,
  other: { readonly type: string; readonly id: string },
  privileges: readonly string[],
) => boolean;

/** By what is asked, as in `effective user in space`, `creator of group`, `public harvester`. */
const questions: Readonly<Record<string, Question>> = {
  "member of cluster": (world, id, user, privileges) => {
    const held = world.effectivePrivileges("cluster", id, user.id);
    return held !== undefined && privileges.every((each) => held.has(each));
  },
  "supporter of user": (world, id, provider) => supportsUser(world, provider.id, id),
  "beneficiary of provider": (world, id, user) => supportsUser(world, id, user.id),
  "subject of token": (world, id, { type, id: subjectId }) => {
    const subject = world.get("token", id)?.subject;
    return subject?.type === type && subject.id === subjectId;
  },
};

/** Returns the ids of what an entity belongs to, or has. */
type Related = (world: Store, id: string) => readonly string[];

const related: Readonly<Record<string, Related>> = {
  "cluster of token": subjectOf("oneprovider"),
  "user of token": subjectOf("user"),
};

function subjectOf(type: Subject["type"]): Related {
  return (world, id) => {
    const subject = world.get("token", id)?.subject;
    return subject?.type === type ? [subject.id] : [];
  };
}

/** Returns the entity with this id. @throws {OnezoneError} notFound */
export function entityOf<Type extends TargetType>(world: Store, type: Type, id: string | null): Entity<Type> {
  const entity = id === null ? undefined : world.get(type, id);
  if (entity === undefined) throw new OnezoneError("notFound", {}, `this world has no ${type} with this id`);
  return entity;
}

/** Returns the type if worlds hold such entities. @throws {StartError} */
export function entityType(type: string): TargetType {
  if (isEntityType(type)) return type;
  throw missing(`entities of the type ${type}`);
}

function isEntityType(type: string): type is TargetType {
  return targetTypes.some((each) => each === type);
}

/** Returns what answers a question. @throws {StartError} if worlds cannot answer it */
export function question(words: string): Question {
  const found = Object.hasOwn(questions, words) ? questions[words] : undefined;
  if (found === undefined) throw missing(words);
  return found;
}

/** Returns what finds related entities. @throws {StartError} if worlds do not hold them */
export function relatedIds(type: string, other: string): Related {
  const words = `${type} of ${other}`;
  const found = Object.hasOwn(related, words) ? related[words] : undefined;
  if (found === undefined) throw missing(words);
  return found;
}

function missing(what: string): StartError {
  return new StartError(`the worlds of the mock hold no ${what}`);
}
