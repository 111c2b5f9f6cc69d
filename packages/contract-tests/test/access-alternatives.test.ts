import { asNode, asTexts, type Node } from "@onezone/model";
import { expect, it } from "vitest";
import { anonymous } from "../../mock/src/access/authenticate.ts";
import { prepareAccess } from "../../mock/src/access/authorize.ts";
import { readResource, resolveCall } from "../../mock/src/access/resource-and-auth-hint.ts";
import { NotHeldError } from "../../mock/src/access/world-lookups.ts";
import { OnezoneError } from "../../mock/src/errors/onezone-error.ts";
import { Store } from "../../mock/src/world/store.ts";
import { validateSeed } from "../../mock/src/world/validate-seed.ts";
import { operations } from "../src/contract-cases.ts";

/** The only user of these worlds, and the caller. */
const EVE = "e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0e0";

/** Eve's privileges, and the properties of her call. */
interface Situation {
  readonly admin: readonly string[];
  /** Eve's privileges in entities. The key is the type and the path parameter of an entity, such as `space id`. */
  readonly member: Readonly<Record<string, readonly string[]>>;
  /** The path parameters that contain eve's id. */
  readonly self: readonly string[];
  readonly bodyKeys: readonly string[];
}

const nothing: Situation = { admin: [], member: {}, self: [], bodyKeys: [] };

/** The types of entities that a seed lists. */
const plurals: Readonly<Record<string, string>> = {
  space: "spaces",
  group: "groups",
  harvester: "harvesters",
  atm_inventory: "atmInventories",
};

const listOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.map(asNode) : []);
const entityOf = ({ type, id }: Node) => `${type} ${id}`;

/** Returns whether a path for the caller itself is for a user, not for a Oneprovider. */
const isOfUser = (path: string) => !/\/provider(\/|$)/.test(path);

/** Returns the minimal situation that satisfies an alternative; undefined if these worlds do not support its conditions. */
function situationFor(alternative: Node, path: string): Situation | undefined {
  if (alternative.self && !isOfUser(path)) return undefined;
  let situation = nothing;
  for (const [kind, value] of Object.entries(alternative)) {
    if (kind === "adminPrivileges") situation = { ...situation, admin: asTexts(value) };
    else if (kind === "user") situation = { ...situation, self: [String(value)] };
    else if (kind === "bodyHas") situation = { ...situation, bodyKeys: asTexts(value) };
    else if (kind === "memberOf") {
      const simple = listOf(value).filter(
        ({ type, id }) => String(type) in plurals && typeof id === "string" && /^\w+$/.test(id),
      );
      if (simple.length < listOf(value).length) return undefined;
      const member = Object.fromEntries(simple.map((each) => [entityOf(each), asTexts(each.privileges)]));
      situation = { ...situation, member };
    } else if (
      !["anyone", "bodyLacks", "self"].includes(kind) &&
      !(kind === "caller" && value !== "provider")
    )
      return undefined;
  }
  return situation;
}

/** Returns whether a situation satisfies all conditions of an alternative. */
function holds(alternative: Node, { admin, member, self, bodyKeys }: Situation, path: string): boolean {
  return Object.entries(alternative).every(([kind, value]) => {
    if (kind === "adminPrivileges") return asTexts(value).every((each) => admin.includes(each));
    if (kind === "user") return self.includes(String(value));
    if (kind === "bodyHas") return asTexts(value).every((each) => bodyKeys.includes(each));
    if (kind === "bodyLacks") return asTexts(value).every((each) => !bodyKeys.includes(each));
    if (kind === "memberOf")
      return listOf(value).every((each) => {
        const held = member[entityOf(each)];
        return held !== undefined && asTexts(each.privileges).every((privilege) => held.includes(privilege));
      });
    if (kind === "self") return isOfUser(path);
    // The mock has the default configuration of Onezone.
    if (kind === "condition") return value === "providerRegistrationIsOpen";
    return kind === "anyone" || (kind === "caller" && value !== "provider");
  });
}

/** Returns situations that lack one part of a situation, or have a body with a forbidden field. */
function* allButOne(situation: Situation, alternative: Node): Generator<Situation> {
  const without = <T>(list: readonly T[], item: T) => list.filter((each) => each !== item);
  for (const each of situation.admin) yield { ...situation, admin: without(situation.admin, each) };
  for (const each of situation.self) yield { ...situation, self: without(situation.self, each) };
  for (const each of situation.bodyKeys) yield { ...situation, bodyKeys: without(situation.bodyKeys, each) };
  for (const each of asTexts(alternative.bodyLacks)) yield { ...situation, bodyKeys: [each] };
  for (const [entity, privileges] of Object.entries(situation.member)) {
    const { [entity]: _, ...others } = situation.member;
    yield { ...situation, member: others };
    for (const each of privileges)
      yield { ...situation, member: { ...situation.member, [entity]: without(privileges, each) } };
  }
}

/** Returns a world for a situation, and the id of each entity in it. */
function worldOf({ admin, member }: Situation): { world: Store; ids: Readonly<Record<string, string>> } {
  const entities = Object.entries(member).map(([entity, privileges], index) => {
    const [type = "", parameter = ""] = entity.split(" ");
    return { plural: plurals[type] ?? "", parameter, id: `${index}`.padStart(32, "0"), privileges };
  });
  const seed = Object.values(plurals).map((plural) => [
    plural,
    entities
      .filter((entity) => entity.plural === plural)
      .map(({ id, privileges }) => ({ id, name: `E${id}`, users: { eve: privileges } })),
  ]);
  const users = [
    { id: EVE, username: "eve", password: "password1", fullName: "Eve", adminPrivileges: admin },
  ];
  return {
    world: new Store(validateSeed({ users, ...Object.fromEntries(seed) })),
    ids: Object.fromEntries(entities.map(({ parameter, id }) => [parameter, id])),
  };
}

/** The conditions that this test can evaluate, for a Onezone with the default configuration. */
const knownConditions: readonly unknown[] = [undefined, "providerRegistrationIsOpen"];

const cases = operations.flatMap((operation) => {
  const template = readResource(operation);
  const rule = listOf(operation.node["x-onezone-access"]);
  const isKnown = rule.every(({ condition }) => knownConditions.includes(condition));
  try {
    return template && isKnown
      ? [{ id: operation.id, operation, template, rule, ...prepareAccess(operation, template) }]
      : [];
  } catch (error) {
    if (error instanceof NotHeldError) return [];
    throw error;
  }
});

it("finds operations that have an access rule which the mock can evaluate", () => {
  expect(cases.length).toBeGreaterThan(40);
});

it.each(
  cases,
)("allows callers of $id that satisfy an alternative, and refuses callers that do not satisfy all its conditions", ({
  operation,
  template,
  rule,
  authorize,
}) => {
  const isAllowed = (situation: Situation) => {
    const { world, ids } = worldOf(situation);
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const path = Object.fromEntries(
      names.map((name) => [name, situation.self.includes(name) ? EVE : (ids[name] ?? "f".repeat(32))]),
    );
    const body = Object.fromEntries(situation.bodyKeys.map((key) => [key, null]));
    const request = {
      world,
      caller: { ...anonymous, subject: { type: "user", id: EVE } },
      path,
      body,
    } as const;
    const call = { ...request, query: "", ip: "127.0.0.1" };
    try {
      authorize(resolveCall(template, call));
      return true;
    } catch (error) {
      if (error instanceof OnezoneError) return false;
      throw error;
    }
  };
  for (const alternative of rule) {
    const situation = situationFor(alternative, operation.path);
    if (situation === undefined) continue;
    expect([situation, isAllowed(situation)]).toEqual([situation, true]);
    for (const lacking of allButOne(situation, alternative)) {
      const expected = rule.some((each) => holds(each, lacking, operation.path));
      expect([lacking, isAllowed(lacking)]).toEqual([lacking, expected]);
    }
  }
});
