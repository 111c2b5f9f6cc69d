import { readModel } from "@onezone/model";
import { expect, it } from "vitest";
import { prepareAccess } from "../../packages/mock/src/access/authorize.ts";
import { type Existence, existenceOf } from "../../packages/mock/src/access/existence.ts";
import { type Reference, readResource } from "../../packages/mock/src/access/resource-and-auth-hint.ts";
import { NotHeldError } from "../../packages/mock/src/access/world-lookups.ts";
import { knownFacts, readFacts } from "../facts/facts-file.ts";
import { knownDocument } from "./known-document.ts";

/** Existence in the format of the facts. */
function inWords({ entity, relation }: Existence): string | undefined {
  if (entity === undefined) return undefined;
  const name = ({ type, id }: Reference) => `${type} ${id}`;
  if (relation === undefined) return name(entity);
  const { kind, member, of, orCreator } = relation;
  const part: Readonly<Record<string, string>> = {
    owner: `user ${member.id} is owner of ${name(of)}`,
    space_alias: `alias of space ${member.id} set by ${of.id}`,
    client_token: `some named token (of any subject) encoded in ${member.id}`,
    share: `${name(member)} belongs to ${name(of)}`,
    handle: `${name(member)} registered in ${name(of)}`,
  };
  if (member.type === "advertisement") return `${name(entity)} and advertised in the marketplace`;
  if (kind === "part") return `${name(entity)}; ${part[member.type] ?? `${name(member)} of ${name(of)}`}`;
  const creator = orCreator ? ` OR creator(${name(of)}) is ${name(member)}` : "";
  return `${name(entity)}; ${kind} ${name(member)} in ${name(of)}${creator}`;
}

it("derives the existence checks of all known operations", async () => {
  const { operations } = await readFacts(knownFacts);
  const derived = readModel(knownDocument(operations)).operations.map((operation) => {
    const resource = readResource(operation);
    return [operation.id, resource && inWords(existenceOf(resource))];
  });
  expect(Object.fromEntries(derived)).toEqual(
    Object.fromEntries(operations.map(({ operationId, exists }) => [operationId, exists])),
  );
});

it("evaluates the access rules of all known operations, except rules about entities that the mock lacks", async () => {
  const { operations } = await readFacts(knownFacts);
  for (const operation of readModel(knownDocument(operations)).operations) {
    const resource = readResource(operation);
    if (resource === undefined) throw new Error(`${operation.id} has no resource`);
    try {
      prepareAccess(operation, resource);
    } catch (error) {
      expect(error).toBeInstanceOf(NotHeldError);
    }
  }
});
