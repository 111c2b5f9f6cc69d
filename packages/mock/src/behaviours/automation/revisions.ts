import { entityOf } from "../../access/world-lookups.ts";
import { randomHex } from "../../bytes.ts";
import type { Call } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import type { Json, JsonObject } from "../../json.ts";
import type { Store } from "../../world/store.ts";
import * as field from "../body-field-readers.ts";
import { readRecord, versionedRecord } from "./revision-records.ts";

/** The types of entities that consist of revisions, each with the record of a revision and its name in bodies. */
export const revised = {
  atmLambda: { record: "lambdaRevision", key: "atmLambdaRevision", idKey: "originalAtmLambdaId" },
  atmWorkflowSchema: {
    record: "schemaRevision",
    key: "atmWorkflowSchemaRevision",
    idKey: "originalAtmWorkflowSchemaId",
  },
} as const;

/** A type of entities that consist of revisions. */
export type RevisedType = keyof typeof revised;

/** The format version of dumps, which the `dump` operations return. */
const DUMP_VERSION = 3;

/** Returns whether a body has the format of a dump. @throws {OnezoneError} badValueNotAllowed if its version is unknown */
export function isDump(body: JsonObject): boolean {
  const version = field.optional(body, "schemaFormatVersion", field.integerIn()) ?? 2;
  if (version === 2 || version === DUMP_VERSION) return version === DUMP_VERSION;
  throw new OnezoneError("badValueNotAllowed", { key: "schemaFormatVersion", allowed: [2, DUMP_VERSION] });
}

/** Reads a revision from the object that contains it. @throws {OnezoneError} */
export function readRevision(type: RevisedType, body: JsonObject): JsonObject {
  const { record, key } = revised[type];
  const value = field.required(body, key, field.any);
  return readRecord(value, key, record, isDump(body));
}

/** Reads the original number of a revision. @throws {OnezoneError} */
export function readNumber(body: JsonObject): number {
  return field.required(body, "originalRevisionNumber", field.integerIn(1));
}

/** Returns the revision number in the path of a call. @throws {OnezoneError} badData */
export function numberInPath({ argument }: Call, key: string): number {
  const number = Number(argument);
  if (Number.isInteger(number) && number > 0) return number;
  throw new OnezoneError("badData", { key });
}

/** Returns the number of a new revision: the number in the path or, if that is `auto`, in the body. @throws {OnezoneError} */
export function targetNumber(call: Call): number {
  return call.argument === "auto" ? readNumber(call.body) : numberInPath(call, "targetRevisionNumber");
}

/** Sets a revision. Deletes it if the value is undefined. */
export function setRevision(
  world: Store,
  type: RevisedType,
  id: string,
  number: number,
  revision?: Json,
): void {
  const { [number]: _, ...others } = entityOf(world, type, id).revisionRegistry;
  const revisionRegistry = { ...others, ...(revision !== undefined && { [number]: revision }) };
  world.update(type, id, { revisionRegistry });
}

/** Returns a revision in the format of a dump. @throws {OnezoneError} internalServerError if the number does not exist */
export function dumpRevision(world: Store, type: RevisedType, id: string, number: number): JsonObject {
  const { key, record } = revised[type];
  const revision = entityOf(world, type, id).revisionRegistry[number];
  if (revision === undefined) throw new OnezoneError("internalServerError", { reference: randomHex(5) });
  return {
    schemaFormatVersion: DUMP_VERSION,
    originalRevisionNumber: number,
    [key]: versionedRecord(revision, record),
    ...(type === "atmWorkflowSchema" && { supplementaryAtmLambdas: dumpLambdas(world, revision) }),
  };
}

/** Returns an entity with one revision, in the format of a dump. */
export function dump(world: Store, type: RevisedType, id: string, number: number): JsonObject {
  const schema = type === "atmWorkflowSchema" ? world.get(type, id) : undefined;
  return {
    schemaFormatVersion: DUMP_VERSION,
    [revised[type].idKey]: id,
    ...(schema && { name: schema.name, summary: schema.summary }),
    revision: dumpRevision(world, type, id, number),
  };
}

function dumpLambdas(world: Store, revision: Json): JsonObject {
  const dumps: Record<string, Record<string, JsonObject>> = {};
  for (const { lambdaId, number } of tasksOf(revision)) {
    if (world.get("atmLambda", lambdaId)?.revisionRegistry[number] === undefined) continue;
    dumps[lambdaId] = { ...dumps[lambdaId], [number]: dump(world, "atmLambda", lambdaId, number) };
  }
  return dumps;
}

/** A task of a workflow, with the lambda and revision that it executes. */
export interface Task {
  readonly lambdaId: string;
  readonly number: number;
}

/** Returns the tasks of a revision of a workflow schema. */
export function tasksOf(revision: Json): readonly Task[] {
  return field
    .listIn(revision, "lanes", "parallelBoxes", "tasks")
    .map(({ lambdaId, lambdaRevisionNumber }) => ({
      lambdaId: String(lambdaId),
      number: Number(lambdaRevisionNumber),
    }));
}
