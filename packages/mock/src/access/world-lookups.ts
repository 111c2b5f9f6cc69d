import { OnezoneError } from "../errors/onezone-error.ts";
import { snakeCase } from "../tokens/invite-types.ts";
import { serializeNamedToken } from "../tokens/serialize-token.ts";
import type { Subject } from "../tokens/token.ts";
import type { MemberType } from "../world/effective-membership.ts";
import { type EntityType, entityTypeNames, isMembered, type MemberedType } from "../world/entity-types.ts";
import type { Store } from "../world/store.ts";
import type { Entity } from "../world/world-state.ts";
import { supportsUser } from "./verify-token.ts";

/** Look-ups in a world for existence checks and access rules. Worlds contain only the data that these tables list. */

/** A rule needs data that worlds do not contain. */
export class NotHeldError extends Error {}

/** Checks a property of an entity, or its relation to another entity. A member must also have the privileges. */
type WorldLookup = (
  world: Store,
  id: string,
  other: { readonly type: string; readonly id: string },
  privileges: readonly string[],
) => boolean;

const membered: readonly MemberedType[] = entityTypeNames.filter(isMembered);
const memberTypes: readonly MemberType[] = ["user", "group"];

/** The look-ups by their text, such as `effective user in space`, `creator of group`, `public harvester`. */
const worldLookups: ReadonlyMap<string, WorldLookup> = new Map<string, WorldLookup>([
  ...membered.flatMap((type): [string, WorldLookup][] => [
    [
      `member of ${snakeCase(type)}`,
      (world, id, { id: user }, privileges) => world.holds(type, id, user, privileges),
    ],
    [`creator of ${snakeCase(type)}`, isCreator(type)],
    ...memberTypes.flatMap((member): [string, WorldLookup][] => [
      [
        `direct ${member} in ${snakeCase(type)}`,
        (world, id, other) => world.edgesTo(`${type}.${member}s`, id).has(other.id),
      ],
      [
        `effective ${member} in ${snakeCase(type)}`,
        (world, id, other) => world.membership.entitiesOf(type, member, other.id).has(id),
      ],
    ]),
  ]),
  ["owner of space", (world, id, user) => world.edgesTo("space.owners", id).has(user.id)],
  ["part owner in space", (world, id, user) => world.edgesTo("space.owners", id).has(user.id)],
  ["direct space in harvester", (world, id, space) => world.edgesTo("space.harvesters", space.id).has(id)],
  ["supporter of space", (world, id, provider) => supports(world, provider.id, id)],
  ["effective space in provider", (world, id, space) => supports(world, id, space.id)],
  ["supporter of user", (world, id, provider) => supportsUser(world, provider.id, id)],
  ["beneficiary of provider", (world, id, user) => supportsUser(world, id, user.id)],
  ["effective user in provider", (world, id, user) => supportsUser(world, id, user.id)],
  ["supporter of group", (world, id, provider) => supportsGroup(world, provider.id, id)],
  ["effective group in provider", (world, id, group) => supportsGroup(world, id, group.id)],
  [
    "direct atm_lambda in atm_inventory",
    (world, id, lambda) => world.edgesTo("atmInventory.atmLambdas", id).has(lambda.id),
  ],
  ["part share in space", (world, id, share) => world.get("share", share.id)?.spaceId === id],
  [
    "part handle in handle_service",
    (world, id, handle) => world.get("handle", handle.id)?.handleServiceId === id,
  ],
  [
    "part index in harvester",
    (world, id, index) => Object.hasOwn(world.get("harvester", id)?.indices ?? {}, index.id),
  ],
  ["part revision in atm_lambda", hasRevision("atmLambda")],
  ["part revision in atm_workflow_schema", hasRevision("atmWorkflowSchema")],
  [
    "part space_alias in user",
    (world, id, space) => Object.hasOwn(world.get("user", id)?.spaceAliases ?? {}, space.id),
  ],
  [
    "part client_token in user",
    (world, id, token) =>
      world
        .tokensOf({ type: "user", id })
        .some((each) => serializeNamedToken(world.domain, each) === token.id),
  ],
  ["part advertisement in space", isAdvertised],
  ["advertised space", isAdvertised],
  ["public harvester", (world, id) => world.get("harvester", id)?.public === true],
  [
    "subject of token",
    (world, id, { type, id: subjectId }) => {
      const subject = world.get("token", id)?.subject;
      return subject?.type === type && subject.id === subjectId;
    },
  ],
]);

function isCreator(type: MemberedType): WorldLookup {
  return (world, id, user) => {
    const creator = world.get(type, id)?.creator;
    return creator?.type === "user" && creator.id === user.id;
  };
}

function hasRevision(type: "atmLambda" | "atmWorkflowSchema"): WorldLookup {
  return (world, id, revision) => Object.hasOwn(world.get(type, id)?.revisionRegistry ?? {}, revision.id);
}

function isAdvertised(world: Store, id: string): boolean {
  return world.get("space", id)?.advertisedInMarketplace === true;
}

function supports(world: Store, providerId: string, spaceId: string): boolean {
  return world.edgesTo("space.supports", spaceId).has(providerId);
}

function supportsGroup(world: Store, providerId: string, groupId: string): boolean {
  const spaces = [...world.membership.entitiesOf("space", "group", groupId)];
  return spaces.some((id) => supports(world, providerId, id));
}

/** Returns the ids of the entities that an entity belongs to, or that belong to it. */
type Related = (world: Store, id: string) => readonly string[];

/** The functions that find related entities, by text such as `user of token`. */
const related: ReadonlyMap<string, Related> = new Map<string, Related>([
  ["cluster of token", subjectOf("oneprovider")],
  ["user of token", subjectOf("user")],
  ["space of share", (world, id) => [world.get("share", id)?.spaceId ?? []].flat()],
  ["space of harvester", (world, id) => [...world.edgesFrom("space.harvesters", id).keys()]],
  ["handle_service of handle", (world, id) => [world.get("handle", id)?.handleServiceId ?? []].flat()],
  ["atm_inventory of atm_lambda", (world, id) => [...world.edgesFrom("atmInventory.atmLambdas", id).keys()]],
  [
    "atm_inventory of atm_workflow_schema",
    (world, id) => [world.get("atmWorkflowSchema", id)?.atmInventoryId ?? []].flat(),
  ],
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

/** Returns the entity type with this name in resource lines. @throws {NotHeldError} if worlds do not contain such entities */
export function entityType(name: string): EntityType {
  return held(types, name);
}

const types = new Map(entityTypeNames.map((type) => [snakeCase(type), type]));

/** Returns the look-up with this text. @throws {NotHeldError} if worlds do not contain its data */
export function worldLookup(words: string): WorldLookup {
  return held(worldLookups, words);
}

/** Returns the function for a relation such as `user of token`. @throws {NotHeldError} if worlds do not contain the relation */
export function relatedIds(words: string): Related {
  return held(related, words);
}

function held<T>(table: ReadonlyMap<string, T>, words: string): T {
  const found = table.get(words);
  if (found === undefined) throw new NotHeldError(`the worlds of the mock do not contain ${words}`);
  return found;
}
