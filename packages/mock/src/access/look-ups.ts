import { errors } from "../errors/errors.ts";
import { StartError } from "../start-error.ts";
import type { NamedToken, Provider, Subject, User } from "../world/state.ts";
import type { World } from "../world/world.ts";
import { supportsUser } from "./verify-token.ts";

/** What existence and access rules ask of a world. The world does not hold what is missing in these tables. */

/** Entities that operations name by id, by type of the resource. */
export interface Entities {
  readonly user: User;
  readonly provider: Provider;
  readonly token: NamedToken;
}

const entities: {
  readonly [Type in keyof Entities]: (world: World, id: string) => Entities[Type] | undefined;
} = {
  user: ({ users }, id) => users.get(id),
  provider: ({ providers }, id) => providers.get(id),
  token: (world, id) => world.namedToken(id),
};

/** Answers a question about an entity and, if it is about two, another one; a member must have the privileges. */
export type Question = (
  world: World,
  id: string,
  other: { readonly type: string; readonly id: string },
  privileges: readonly string[],
) => boolean;

/** By what is asked, as in `effective user in space`, `creator of group`, `public harvester`. */
const questions: Readonly<Record<string, Question>> = {
  "member of cluster": (world, id, user, privileges) => {
    const cluster = world.clusters.get(id);
    return (
      world.isMember(cluster, user.id) && privileges.every((each) => world.isMember(cluster, user.id, each))
    );
  },
  "supporter of user": (world, id, provider) => supportsUser(world, provider.id, id),
  "beneficiary of provider": (world, id, user) => supportsUser(world, id, user.id),
  "subject of token": (world, id, { type, id: subjectId }) => {
    const subject = world.namedToken(id)?.subject;
    return subject?.type === type && subject.id === subjectId;
  },
};

/** Returns the ids of what an entity belongs to, or has. */
type Related = (world: World, id: string) => readonly string[];

const related: Readonly<Record<string, Related>> = {
  "cluster of token": subjectOf("oneprovider"),
  "user of token": subjectOf("user"),
};

function subjectOf(type: Subject["type"]): Related {
  return (world, id) => {
    const subject = world.namedToken(id)?.subject;
    return subject?.type === type ? [subject.id] : [];
  };
}

/** Returns the entity with this id. @throws {OnezoneError} notFound */
export function entityOf<Type extends keyof Entities>(
  world: World,
  type: Type,
  id: string | null,
): Entities[Type] {
  const entity = id === null ? undefined : entities[type](world, id);
  if (entity === undefined) throw errors.notFound(`this world has no ${type} with this id`);
  return entity;
}

/** Returns the type if worlds hold such entities. @throws {StartError} */
export function entityType(type: string): keyof Entities {
  if (isEntityType(type)) return type;
  throw missing(`entities of the type ${type}`);
}

function isEntityType(type: string): type is keyof Entities {
  return Object.hasOwn(entities, type);
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
