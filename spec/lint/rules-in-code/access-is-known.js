import { basename } from "node:path";
import { typeOfPrivilege } from "../access/entity-types.js";
import { authHintProblems, notAParameter, resourceProblems } from "../access/resource-and-auth-hint.js";
import { asNode } from "../node.js";
import { propertyNames } from "../property-names.js";
import { suggestions } from "../suggestions.js";

/** @import { Location, Node, Visitor } from "../redocly.d.ts" */

const RESOURCE = "x-onezone-resource";
const AUTH_HINT = "x-onezone-auth-hint";
const ACCESS = "x-onezone-access";

/**
 * Checks that all names in `x-onezone-resource`, `x-onezone-auth-hint` and `x-onezone-access` of an operation exist: the words
 * of the server's graph, path parameters, request body fields, admin privileges, and privileges of the entity type. Redocly
 * itself checks the shape.
 *
 * The known privileges are those of the schemas named `<Type>Privilege`. For a type without such a schema, only the prefix is
 * checked.
 *
 * @returns {Visitor}
 */
export function accessIsKnown() {
  /** @type {Map<string, Set<unknown>>} The privileges of each entity type, and those of admins. */
  const privileges = new Map();
  /** @type {{ operation: Node, parameters: string[], fields: string[], path: string, location: Location }[]} */
  const operations = [];
  let path = "";

  return {
    Schema(schema, { location }) {
      const [, name] = /^(\w+)Privilege$/.exec(schemaName(location)) ?? [];
      if (name === undefined || !Array.isArray(schema.enum)) return;
      const type = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
      privileges.set(type, new Set(schema.enum));
    },
    PathItem(_pathItem, { key }) {
      path = String(key);
    },
    Operation(operation, { location, resolve }) {
      const parameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
      const body = resolve(operation.requestBody);
      const fields = Object.values(asNode(asNode(body.node).content)).flatMap((media) =>
        propertyNames(asNode(media).schema, resolve, body.location?.source.absoluteRef),
      );
      operations.push({ operation, parameters, fields, path, location });
    },
    Root: {
      // Redocly may visit the schemas after the paths.
      leave(_root, context) {
        for (const { operation, parameters, fields, path, location } of operations) {
          /** @type {Report} */
          const report = (at, messages, suggest = []) => {
            for (const message of messages)
              context.report({ message, location: location.child(at), suggest });
          };
          const { [RESOURCE]: resource, [AUTH_HINT]: hint } = operation;
          if (operation.security !== undefined)
            report(["security"], ["Remove `security`: the bundle derives it from x-onezone-access."]);
          if (typeof resource === "string") report([RESOURCE], resourceProblems(resource, parameters));
          if (typeof hint === "string") report([AUTH_HINT], authHintProblems(hint, parameters));
          asList(operation[ACCESS]).forEach((alternative, index) => {
            // Redocly reports values that are not mappings.
            if (alternative === null || typeof alternative !== "object") return;
            checkAlternative(asNode(alternative), [ACCESS, String(index)], {
              path,
              parameters,
              fields,
              hasBody: operation.requestBody !== undefined,
              privileges,
              report,
            });
          });
        }
      },
    },
  };
}

/**
 * @typedef {(at: readonly string[], messages: readonly string[], suggest?: readonly string[]) => void} Report
 */

/**
 * @typedef {object} Known the names that an access rule can refer to
 * @property {string} path
 * @property {readonly string[]} parameters the names of the path parameters
 * @property {readonly string[]} fields the properties of the request body; empty if its schema lists none
 * @property {boolean} hasBody
 * @property {ReadonlyMap<string, ReadonlySet<unknown>>} privileges
 * @property {Report} report
 */

/**
 * @param {Node} alternative
 * @param {readonly string[]} at
 * @param {Known} known
 */
function checkAlternative(alternative, at, known) {
  if (Object.keys(alternative).length === 0)
    known.report(at, ["An alternative must have a condition; `anyone: true` allows every caller."]);
  for (const [key, value] of Object.entries(alternative)) {
    const here = [...at, key];
    known.report(here, emptinessProblems(key, value));
    if (key === "user" || key === "provider") known.report(here, idProblems(value, known));
    else if (key === "self") {
      if (!/\/(user|provider)(\/|$)/.test(known.path))
        known.report(here, ["`self` needs a path that refers to the caller: one with /user or /provider."]);
    } else if (key === "adminPrivileges") checkPrivileges("admin", value, here, known);
    else if (key === "bodyHas" || key === "bodyLacks") {
      if (!known.hasBody)
        known.report(here, [`\`${key}\` needs a request body, but the operation has no body.`]);
      else {
        asList(value).forEach((field, index) => {
          known.report(
            [...here, String(index)],
            fieldProblems(field, known),
            suggestions(String(field), known.fields),
          );
        });
      }
    } else if (key === "memberOf") {
      asList(value).forEach((membership, index) => {
        const where = [...here, String(index)];
        const { type, privileges } = asNode(membership);
        checkIds(asNode(membership), where, known);
        known.report([...where, "privileges"], emptinessProblems("privileges", privileges));
        checkPrivileges(String(type), privileges, [...where, "privileges"], known);
      });
    } else checkIds(asNode(value), here, known);
  }
}

/**
 * @param {string} key
 * @param {unknown} value
 */
function emptinessProblems(key, value) {
  return Array.isArray(value) && value.length === 0 ? [`\`${key}\` must not be empty: remove it.`] : [];
}

/**
 * @param {unknown} field
 * @param {Known} known
 */
function fieldProblems(field, { fields }) {
  if (typeof field !== "string" || fields.length === 0 || fields.includes(field)) return [];
  return [`The request body has no field "${field}"; its fields are ${[...new Set(fields)].join(", ")}.`];
}

/**
 * @param {Node} entity
 * @param {readonly string[]} at
 * @param {Known} known
 */
function checkIds(entity, at, known) {
  for (const [key, value] of Object.entries(entity)) {
    if (key === "id" || key === "user") known.report([...at, key], idProblems(value, known));
    else if (key === "of" || key === "anyOf") checkIds(asNode(value), [...at, key], known);
  }
}

/**
 * @param {unknown} id
 * @param {Known} known
 */
function idProblems(id, known) {
  const { parameters, hasBody } = known;
  if (typeof id !== "string") return [];
  if (!id.startsWith("$")) return parameters.includes(id) ? [] : [notAParameter(ACCESS, id, parameters)];
  if (!/^\$request\.body#(\/[^/]+)+$/.test(id))
    return [`An expression must point into the request body, such as "$request.body#/spaceId"; got "${id}".`];
  if (!hasBody) return [`"${id}" needs a request body, but the operation has no body.`];
  return fieldProblems(id.split("/")[1], known);
}

/**
 * @param {string} type an entity type, or `admin`
 * @param {unknown} list
 * @param {readonly string[]} at
 * @param {Known} known
 */
function checkPrivileges(type, list, at, { privileges, report }) {
  const what = type === "admin" ? "an admin privilege" : `a privilege of the entity type "${type}"`;
  const names = privileges.get(type);
  asList(list).forEach((privilege, index) => {
    if (typeof privilege !== "string") return;
    const prefixFits = type === "admin" ? privilege.startsWith("oz_") : typeOfPrivilege(privilege) === type;
    if (names ? !names.has(privilege) : !prefixFits) {
      const suggest = suggestions(privilege, [...(names ?? [])].map(String));
      report([...at, String(index)], [`"${privilege}" is not ${what}.`], suggest);
    }
  });
}

/**
 * Returns the name of a schema: its file name, or its key in a file with several schemas.
 *
 * @param {Location} location
 */
function schemaName({ source, pointer }) {
  const key = pointer.split("/").at(-1);
  return key ? key : basename(source.absoluteRef).replace(/\.\w+$/, "");
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
function asList(value) {
  return Array.isArray(value) ? value : [];
}
