import { asNode, asText, type Operation, targetOf } from "@onezone/model";
import { isObject } from "../json.ts";
import { StartError } from "../start-error.ts";
import type { Subject } from "../tokens/token.ts";
import { type Condition, namedConditions } from "./named-conditions.ts";
import type { UncheckedCall } from "./unchecked-call.ts";
import { relatedIds, worldLookup } from "./world-lookups.ts";

/**
 * Returns a check of the access rule of an operation (`x-onezone-access`). One of its alternatives must be true.
 *
 * @throws {StartError} if the rule has an unknown condition
 * @throws {NotHeldError} if the rule needs data that worlds do not contain
 */
export function prepareRule({ path, node }: Operation): readonly Condition[] {
  const alternatives = node["x-onezone-access"];
  if (!Array.isArray(alternatives)) throw new StartError("x-onezone-access must be a list");
  return alternatives.map((alternative) => prepareAlternative(asNode(alternative), path));
}

/** Returns a check of an alternative. All of its conditions must be true. Anonymous callers need an explicit condition. */
function prepareAlternative(alternative: Readonly<Record<string, unknown>>, path: string): Condition {
  const conditions = Object.entries(alternative).map(([name, value]) => {
    const prepare = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (prepare === undefined) throw new StartError(`there is no condition "${name}"`);
    return prepare(value, path);
  });
  if (conditions.length === 0) throw new StartError("an alternative must have a condition");
  const { words, holds } = all(conditions);
  const allowsAnonymous = "anyone" in alternative || "public" in alternative;
  return {
    words,
    holds: (call) => (allowsAnonymous || call.caller.subject !== undefined) && holds(call),
  };
}

function all(conditions: readonly Condition[]): Condition {
  return {
    words: conditions.map(({ words }) => words).join(" and "),
    holds: (call) => conditions.every(({ holds }) => holds(call)),
  };
}

/** Creates a condition from its value in the rule and the path template of the operation. */
type Prepare = (value: unknown, path: string) => Condition;

const memberOf = ofEntity("member of", (noun) => `the caller is a member of ${noun}`, "user");

const kinds: Readonly<Record<string, Prepare>> = {
  anyone: (value) => ifTrue(value, { words: "anyone may call this", holds: () => true }),
  caller: (value) => word(callers, value),
  self: (value, path) =>
    ifTrue(value, {
      words: "the path is the caller's own",
      holds: isOfType(/\/provider(\/|$)/.test(path) ? "oneprovider" : "user"),
    }),
  user: isCaller("user", "the caller is the user"),
  provider: isCaller("oneprovider", "the caller is the Oneprovider"),
  memberOf: (value) => all(list(value).map((each) => memberOf(each))),
  ownerOf: ofEntity("owner of", (noun) => `the caller is an owner of ${noun}`, "user"),
  creator: ofEntity("creator of", (noun) => `the user created ${noun}`),
  supports: ofEntity("supporter of", (noun) => `the caller supports ${noun}`, "oneprovider"),
  providerOf: ofEntity("supporter of", (noun) => `the caller supports a space of ${noun}`, "oneprovider"),
  effectiveUserOf: ofEntity("beneficiary of", (noun) => `${noun} supports a space of the caller`, "user"),
  subjectOf: ofEntity("subject of", (noun) => `the caller is the subject of ${noun}`),
  advertised: ofEntity("advertised", (noun) => `${noun} is advertised in the marketplace`),
  public: ofEntity("public", (noun) => `${noun} is public`),
  adminPrivileges: (value) => {
    const privileges = texts(value);
    return {
      words: `the caller has ${privileges.join(" and ")}`,
      holds: ({ world, caller: { subject } }) =>
        subject !== undefined && world.hasAdminPrivileges(subject, privileges),
    };
  },
  bodyHas: (value) => {
    const keys = texts(value);
    return {
      words: `the body has ${keys.join(" and ")}`,
      holds: ({ body }) => isObject(body) && keys.every((key) => Object.hasOwn(body, key)),
    };
  },
  bodyLacks: (value) => {
    const keys = texts(value);
    return {
      words: `the body has no ${keys.join(" or ")}`,
      holds: ({ body }) => isObject(body) && !keys.some((key) => Object.hasOwn(body, key)),
    };
  },
  condition: (value) => word(namedConditions, value),
};

const callers: Readonly<Record<string, Condition>> = {
  user: { words: "the caller is a user", holds: isOfType("user") },
  provider: { words: "the caller is a Oneprovider", holds: isOfType("oneprovider") },
  notProvider: {
    words: "the caller is not a Oneprovider",
    holds: (call) => !isOfType("oneprovider")(call),
  },
};

function word(words: Readonly<Record<string, Condition>>, value: unknown): Condition {
  const found = typeof value === "string" && Object.hasOwn(words, value) ? words[value] : undefined;
  if (found === undefined)
    throw new StartError(`unknown value "${value}", must be one of ${Object.keys(words).join(", ")}`);
  return found;
}

function ifTrue(value: unknown, condition: Condition): Condition {
  if (value === true) return condition;
  throw new StartError(`a condition without details must be true, got ${JSON.stringify(value)}`);
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  throw new StartError(`a condition must be a non-empty list, got ${JSON.stringify(value)}`);
}

function texts(value: unknown): readonly string[] {
  return list(value).map(String);
}

function isCaller(type: Subject["type"], words: string): Prepare {
  return (value) => {
    const id = idIn(value);
    return {
      words,
      holds: (call) => call.caller.subject?.type === type && call.caller.subject.id === id(call),
    };
  };
}

function isOfType(type: Subject["type"]): Condition["holds"] {
  return ({ caller }) => caller.subject?.type === type;
}

/**
 * Returns a function that creates a condition on an entity, or on one of several entities.
 *
 * @param asked the text of the look-up, without the type of the entity, which is added at its end
 * @param words returns the text of the condition for the name of an entity
 * @param by the required type of the caller. Default: any type
 */
function ofEntity(
  asked: string,
  words: (noun: string) => string,
  by?: Subject["type"],
): (value: unknown) => Condition {
  return (value) => {
    const { type, noun, ids } = target(value);
    const answer = worldLookup(`${asked} ${type}`);
    const { user, privileges: names } = asNode(value);
    const userId = user === undefined ? undefined : idIn(user);
    const privileges = names === undefined ? [] : texts(names);
    return {
      words: words(noun) + (privileges.length > 0 ? ` with ${privileges.join(" and ")}` : ""),
      holds: (call) => {
        const { subject = { type: "nobody", id: "" } } = call.caller;
        if (by !== undefined && subject.type !== by) return false;
        const other = userId ? { type: "user", id: userId(call) ?? "" } : subject;
        return ids(call).some((id) => answer(call.world, id, other, privileges));
      },
    };
  };
}

/**
 * The entities that a condition is about. Without `of` and `anyOf`, the entity with the id. With `of`, the entity that the entity
 * in `of` belongs to. With `anyOf`, any entity that is related to the entity in `anyOf`.
 */
interface Target {
  readonly type: string;
  readonly noun: string;
  readonly ids: (call: UncheckedCall) => readonly string[];
}

function target(value: unknown): Target {
  const { type: typeName, id, of, anyOf } = asNode(value);
  const type = String(typeName);
  const word = type.replaceAll("_", " ");
  if (of === undefined && anyOf === undefined) {
    const find = idIn(id);
    return { type, noun: `the ${word}`, ids: (call) => [find(call) ?? []].flat() };
  }
  const other = target(of ?? anyOf);
  const find = relatedIds(`${type} of ${other.type}`);
  return {
    type,
    noun: `${of === undefined ? "one" : "the"} ${word} of ${other.noun}`,
    ids: (call) => other.ids(call).flatMap((each) => find(call.world, each)),
  };
}

/** Returns a function that reads an id from the call. `text` is a path parameter, or an expression such as `$request.body#/id`. */
function idIn(text: unknown): (call: UncheckedCall) => string | undefined {
  const [, pointer] = /^\$request\.body(#.*)$/.exec(String(text)) ?? [];
  if (pointer === undefined) return ({ path }) => path[String(text)];
  return ({ body }) => asText(targetOf(asNode(body), { $ref: pointer }));
}
