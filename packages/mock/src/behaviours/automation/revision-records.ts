import { randomHex } from "../../bytes.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";

/**
 * The records in revisions of lambdas and workflow schemas. A field is `text`, `integer`, `number`, `boolean`, `object` or
 * `any`, one of several words (`draft|stable`), or a record of this table. `[]` means a list, and `?` allows null. A field is
 * optional if its name ends in `?`. In some records, the fields depend on the value of one of them (`by`).
 */
const records: Readonly<Record<string, RecordRow>> = {
  lambdaRevision: {
    name: "text",
    summary: "text",
    description: "text",
    operationSpec: "operationSpec",
    argumentSpecs: "parameterSpec[]",
    configParameterSpecs: "parameterSpec[]",
    resultSpecs: "resultSpec[]",
    preferredBatchSize: "integer",
    resourceSpec: "resourceSpec",
    state: "draft|stable|deprecated",
  },
  operationSpec: {
    by: "engine",
    variants: { openfaas: { dockerImage: "text", dockerExecutionOptions: "object" } },
  },
  parameterSpec: { name: "text", dataSpec: "dataSpec", isOptional: "boolean", defaultValue: "any" },
  resultSpec: { name: "text", dataSpec: "dataSpec", relayMethod: "returnValue|filePipe" },
  resourceSpec: {
    cpuRequested: "number",
    cpuLimit: "number?",
    memoryRequested: "integer",
    memoryLimit: "integer?",
    ephemeralStorageRequested: "integer",
    ephemeralStorageLimit: "integer?",
  },
  dataSpec: {
    by: "type",
    version: 2,
    variants: {
      array: { itemDataSpec: "dataSpec" },
      boolean: {},
      dataset: {},
      file: { fileType: "ANY|DIR|REG|SYMLNK", attributes: "text[]?" },
      group: { attributes: "text[]?" },
      number: { integersOnly: "boolean", allowedValues: "number[]?" },
      object: {},
      range: {},
      string: { allowedValues: "text[]?" },
      timeSeriesMeasurement: { specs: "object[]" },
    },
  },
  schemaRevision: {
    description: "text",
    stores: "store[]",
    lanes: "lane[]",
    dashboardSpec: "object?",
    state: "draft|stable|deprecated",
  },
  store: {
    id: "text",
    name: "text",
    description: "text",
    type: "auditLog|list|range|singleValue|timeSeries|treeForest",
    config: "storeConfig",
    defaultInitialContent: "any",
    requiresInitialContent: "boolean",
  },
  storeConfig: {
    "itemDataSpec?": "dataSpec",
    "logContentDataSpec?": "dataSpec",
    "timeSeriesCollectionSchema?": "object",
    "dashboardSpec?": "object?",
  },
  lane: {
    id: "text",
    name: "text",
    parallelBoxes: "parallelBox[]",
    storeIteratorSpec: "storeIteratorSpec",
    dashboardSpec: "object?",
    maxRetries: "integer",
    instantFailureExceptionThreshold: "number",
  },
  storeIteratorSpec: { storeSchemaId: "text", maxBatchSize: "integer" },
  parallelBox: { id: "text", name: "text", tasks: "task[]" },
  task: {
    id: "text",
    name: "text",
    lambdaId: "text",
    lambdaRevisionNumber: "integer",
    lambdaConfig: "object",
    argumentMappings: "argumentMapping[]",
    resultMappings: "resultMapping[]",
    resourceSpecOverride: "resourceSpec?",
    timeSeriesStoreConfig: "storeConfig?",
  },
  argumentMapping: { argumentName: "text", valueBuilder: "valueBuilder" },
  valueBuilder: {
    valueBuilderType: "const|iteratedItem|object|singleValueStoreContent|storeCredentials",
    valueBuilderRecipe: "any",
  },
  resultMapping: { resultName: "text", storeSchemaId: "text", storeContentUpdateOptions: "updateOptions" },
  updateOptions: {
    by: "type",
    variants: {
      auditLogStoreContentUpdateOptions: { function: "append|extend" },
      listStoreContentUpdateOptions: { function: "append|extend" },
      rangeStoreContentUpdateOptions: {},
      singleValueStoreContentUpdateOptions: {},
      timeSeriesStoreContentUpdateOptions: { dispatchRules: "object[]" },
      treeForestStoreContentUpdateOptions: { function: "append|extend" },
    },
  },
};

type FieldsRow = Readonly<Record<string, string>>;
type RecordRow = FieldsRow | Variants;
/** A record whose fields depend on the value of one of them. */
interface Variants {
  readonly by: string;
  readonly version?: number;
  readonly variants: Readonly<Record<string, FieldsRow>>;
}

const isVariants = (row: RecordRow): row is Variants => typeof row.variants === "object";

/** The types of fields that are not records. */
const simple: Readonly<Record<string, (value: Json) => boolean>> = {
  any: () => true,
  text: (value) => typeof value === "string",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  object: isObject,
};

/** Converts a field of a record. */
type Convert = (value: Json, record: string) => Json;

/** A value does not match its record. */
class NotARecordError extends Error {}

/**
 * Reads a record from a body. Omits unknown fields.
 *
 * @param isVersioned whether each record is wrapped in `_version` and `_data`, as in a dump
 * @throws {OnezoneError} badData if the value does not match the record
 */
export function readRecord(value: Json, key: string, record: string, isVersioned: boolean): JsonObject {
  const read: Convert = (each, name) => {
    const row = records[name] ?? {};
    const data = isVersioned ? dataOf(each) : each;
    if (!isVariants(row)) return convertFields(data, row, read);
    const inner =
      isVersioned && isObject(data) ? { ...asObject(dataOf(data)), [row.by]: data[row.by] ?? null } : data;
    return convertVariant(inner, row, read);
  };
  try {
    return asObject(read(value, record));
  } catch (error) {
    if (!(error instanceof NotARecordError)) throw error;
    throw new OnezoneError("badData", { key }, `"${key}": ${error.message}`);
  }
}

/**
 * Returns a record in which each record is wrapped in `_version` and `_data`, as in a dump.
 *
 * @throws {OnezoneError} internalServerError if the value does not match the record
 */
export function versionedRecord(value: Json, record: string): JsonObject {
  const write: Convert = (each, name) => {
    const row = records[name] ?? {};
    if (!isVariants(row)) return versioned(convertFields(each, row, write));
    const { [row.by]: variant = null, ...fields } = convertVariant(each, row, write);
    return versioned({ [row.by]: variant, ...versioned(fields) }, row.version);
  };
  try {
    return asObject(write(value, record));
  } catch (error) {
    if (!(error instanceof NotARecordError)) throw error;
    throw new OnezoneError(
      "internalServerError",
      { reference: randomHex(5) },
      `the revision: ${error.message}`,
    );
  }
}

function versioned(data: Json, version: number = 1): JsonObject {
  return { _version: version, _data: data };
}

function dataOf(value: Json): Json {
  return asObject(value)._data ?? null;
}

function convertVariant(value: Json, { by, variants }: Variants, convert: Convert): JsonObject {
  const variant = asObject(value)[by] ?? null;
  const fields =
    typeof variant === "string" && Object.hasOwn(variants, variant) ? variants[variant] : undefined;
  if (fields === undefined)
    throw new NotARecordError(`${by} must be one of ${Object.keys(variants).join(", ")}`);
  return { [by]: variant, ...convertFields(value, fields, convert) };
}

function convertFields(value: Json, row: FieldsRow, convert: Convert): JsonObject {
  const object = asObject(value);
  const fields = Object.entries(row).flatMap(([name, kind]) => {
    const key = name.replace("?", "");
    const field = object[key];
    if (field === undefined && key !== name) return [];
    if (field === undefined) throw new NotARecordError(`${key} is missing`);
    return [[key, convertField(field, kind, key, convert)]];
  });
  return Object.fromEntries(fields);
}

function convertField(value: Json, kind: string, key: string, convert: Convert): Json {
  if (kind.endsWith("?")) return value === null ? null : convertField(value, kind.slice(0, -1), key, convert);
  if (kind.endsWith("[]")) {
    if (!Array.isArray(value)) throw new NotARecordError(`${key} must be a list`);
    return value.map((item) => convertField(item, kind.slice(0, -2), key, convert));
  }
  if (kind in records) return convert(value, kind);
  const isValid =
    simple[kind] ?? ((each: Json) => typeof each === "string" && kind.split("|").includes(each));
  if (!isValid(value)) throw new NotARecordError(`${key} must be ${kind.replaceAll("|", " or ")}`);
  return value;
}

function asObject(value: Json): JsonObject {
  if (isObject(value)) return value;
  throw new NotARecordError("it must be an object");
}
