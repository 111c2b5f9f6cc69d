import { isDeepStrictEqual } from "node:util";
import { asNode } from "../node.js";
import { entityTypes } from "./entity-types.js";
import { conditions } from "./named-conditions.js";

/** @import { AccessRule, Alternative, Entity, Membership, Target } from "./access.d.ts" */

/**
 * Describes who may call an operation: "the user themselves; or an admin with `oz_users_view`".
 *
 * @param {AccessRule} rule
 * @param {string} path the path template, from which the entities get their names: `{cid}` after `children` is a child
 */
export function accessInWords(rule, path) {
  if (rule.length === 0) return "nobody; Onezone does not support this operation";
  const items = essential(rule).map((alternative) => alternativeInWords(alternative, path));
  return items
    .map((item, index) => (index > 0 && index === items.length - 1 ? `or ${item}` : item))
    .join("; ");
}

/**
 * Returns whether an operation needs no credentials. A malformed rule, which lint reports, is not public.
 *
 * @param {unknown} rule
 */
export function isPublic(rule) {
  return (
    Array.isArray(rule) &&
    rule.some((alternative) => {
      const { anyone, caller: _caller, ...others } = asNode(alternative);
      return anyone === true && Object.keys(others).length === 0;
    })
  );
}

/**
 * Removes alternatives that only allow callers that another alternative already allows.
 *
 * @param {AccessRule} rule
 */
function essential(rule) {
  return rule.filter(
    (alternative, index) =>
      !rule.some(
        (other, at) =>
          at !== index && implies(alternative, other) && (at < index || !implies(other, alternative)),
      ),
  );
}

/**
 * Returns whether every caller that satisfies the first alternative also satisfies the second.
 *
 * @param {Alternative} one
 * @param {Alternative} other
 */
function implies(one, other) {
  const { anyone, self: _self, caller, adminPrivileges = [], ...conditions } = other;
  return (
    (one.anyone === undefined || anyone === true) &&
    (caller === undefined || caller === one.caller || (caller === "user" && isOfUsers(one))) &&
    adminPrivileges.every((privilege) => one.adminPrivileges?.includes(privilege)) &&
    Object.entries(conditions).every(([key, value]) => isDeepStrictEqual({ ...one }[key], value))
  );
}

/** @param {Alternative} alternative */
function isOfUsers({ user, memberOf, ownerOf, effectiveUserOf, adminPrivileges }) {
  return [user, memberOf, ownerOf, effectiveUserOf, adminPrivileges].some(
    (condition) => condition !== undefined,
  );
}

/**
 * @param {Alternative} alternative
 * @param {string} path
 */
function alternativeInWords(alternative, path) {
  const { adminPrivileges, user, provider, memberOf, supports } = alternative;
  const memberships =
    memberOf &&
    `a member ${list(
      memberOf.map((each) => `of ${membership(each, path)}`),
      ", and ",
    )}`;
  const support = supports && `supports ${target(supports, path)}`;
  const conditionsInWords = requirements(alternative, path);
  /** @type {string} */
  let subject;
  if (adminPrivileges) {
    subject = `an admin with ${codeList(adminPrivileges)}${memberships ? ` who is ${memberships}` : ""}`;
  } else if (user !== undefined) {
    subject = `the user themselves${memberships ? `, as ${memberships}` : ""}`;
  } else if (provider !== undefined) {
    subject =
      entityAt(path, provider) === "cluster" ? "the Oneprovider of the cluster" : "the Oneprovider itself";
    if (support) conditionsInWords.unshift(`it ${support}`);
  } else subject = memberships ?? (support ? `a Oneprovider that ${support}` : anyCaller(alternative, path));
  return conditionsInWords.length === 0 ? subject : `${subject}, if ${list(conditionsInWords, " and ")}`;
}

/**
 * @param {Alternative} alternative
 * @param {string} path
 */
function anyCaller(
  { anyone, caller, self, ownerOf, providerOf, effectiveUserOf, subjectOf, ...others },
  path,
) {
  if (ownerOf) return `an owner of ${entity(ownerOf, path)}`;
  if (providerOf) return `a Oneprovider that supports a space of ${target(providerOf, path)}`;
  if (effectiveUserOf) return `a member of a space that ${entity(effectiveUserOf, path)} supports`;
  if (subjectOf) return `the subject of ${entity(subjectOf, path)}`;
  if (caller === "notProvider") return "anyone but a Oneprovider";
  if (caller === "provider" || (self && /^\/provider(\/|$)/.test(path))) return "any Oneprovider";
  if (anyone) return "anyone, even without credentials";
  return others.public ? "anyone" : "any user";
}

/**
 * Describes the conditions that do not depend on the caller.
 *
 * @param {Alternative} alternative
 * @param {string} path
 * @returns {string[]}
 */
function requirements(
  { memberOf, creator, advertised, public: harvester, bodyHas, bodyLacks, condition },
  path,
) {
  return [
    ...(creator ? [`the user created ${memberOf ? "it" : entity(creator, path)}`] : []),
    ...(advertised ? [`${entity(advertised, path)} is advertised in the marketplace`] : []),
    ...(harvester ? [`${entity(harvester, path)} is public`] : []),
    ...(bodyHas ? [`the body has ${codeList(bodyHas)}`] : []),
    ...(bodyLacks ? [`the body has no ${codeList(bodyLacks, " or ")}`] : []),
    ...(condition ? [conditions[condition] ?? condition] : []),
  ];
}

/**
 * @param {Membership} membership
 * @param {string} path
 */
function membership({ privileges = [], ...where }, path) {
  const noun = privileges.length === 1 ? "the privilege" : "the privileges";
  return `${target(where, path)}${privileges.length === 0 ? "" : ` with ${noun} ${codeList(privileges)}`}`;
}

/**
 * @param {Target} target
 * @param {string} path
 */
function target({ type, id, of, anyOf }, path) {
  const noun = entityTypes[type] ?? type;
  if (anyOf) return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun} of ${entity(anyOf, path)}`;
  if (of?.type === "token" && type === "cluster") return "the cluster of the token's Oneprovider";
  if (of?.type === "token") return `the token's ${noun}`;
  if (of) return `the ${noun} of ${entity(of, path)}`;
  return entity({ type, id: id ?? "" }, path);
}

/**
 * @param {Entity} entity
 * @param {string} path
 */
function entity({ type, id }, path) {
  const noun = entityTypes[type] ?? type;
  const [, field] = /^\$request\.body#\/(.+)$/.exec(id) ?? [];
  if (field !== undefined) return `the ${noun} given as \`${field}\``;
  const segment = entityAt(path, id);
  if (type === "group" && segment === "parent") return "the parent group";
  if (type === "group" && segment === "child") return "the child group";
  if (type === "cluster" && segment === "provider") return "the cluster of the Oneprovider";
  return `the ${noun}`;
}

/**
 * Returns the singular of the path segment before a parameter: `cluster` for the `id` of `/clusters/{id}/users`.
 *
 * @param {string} path
 * @param {string} id
 */
function entityAt(path, id) {
  const segments = path.split("/");
  const segment = segments[segments.indexOf(`{${id}}`) - 1]?.replace(/^effective_/, "") ?? "";
  return segment === "children" ? "child" : segment.replace(/s$/, "");
}

/**
 * @param {readonly string[]} names
 * @param {string} [last]
 */
function codeList(names, last = " and ") {
  return list(
    names.map((name) => `\`${name}\``),
    last,
  );
}

/**
 * @param {readonly string[]} items
 * @param {string} last the separator before the last item
 */
function list(items, last) {
  if (items.length < 2) return items.join();
  return `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`;
}
