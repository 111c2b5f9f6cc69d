import { type ApiModel, isNode } from "@onezone/model";
import { type DescribedOperation, describedOperations } from "./described-operations.ts";
import type { BodyFacts, Facts, OperationFacts } from "./facts-file.ts";
import { knownDifferences } from "./known-differences.ts";
import { unrecordedErrors } from "./unrecorded-errors.ts";

/** The result of comparing the spec with facts. */
export interface Comparison {
  /** One line for each difference: `operationId: what: spec says …, facts say …`. */
  readonly differences: readonly string[];
  /** The number of operations in the facts, and how many of these the spec describes. */
  readonly known: number;
  readonly described: number;
}

/**
 * Compares each operation of the bundled spec with the fact of the same operationId. Operations that only the facts contain are
 * not a difference, because the spec does not describe all operations yet.
 */
export function compareWithFacts(model: ApiModel, facts: Facts): Comparison {
  const known = new Map(facts.operations.map((operation) => [operation.operationId, operation]));
  const operations = describedOperations(model);
  return {
    differences: operations.flatMap((operation) => {
      const fact = known.get(operation.operationId);
      const statements = fact
        ? [
            ...callStatements(operation, fact),
            ...bodyStatements(operation, fact),
            ...errorStatements(operation, fact),
          ]
        : [{ what: "operation", spec: `${operation.method} ${operation.path}`, facts: "there is none" }];
      const allowed = knownDifferences[operation.operationId]?.what ?? [];
      return statements
        .filter(({ what, spec, facts }) => spec !== facts && !allowed.includes(what))
        .map(
          ({ what, spec, facts }) =>
            `${operation.operationId}: ${what}: spec says ${spec}, facts say ${facts}`,
        );
    }),
    known: known.size,
    described: operations.filter(({ operationId }) => known.has(operationId)).length,
  };
}

/** A property of an operation in the spec and in the facts. The texts are equal if they agree. */
interface Statement {
  readonly what: string;
  readonly spec: string;
  readonly facts: string;
}

function callStatements(spec: DescribedOperation, fact: OperationFacts): Statement[] {
  return [
    { what: "method", spec: spec.method, facts: fact.method },
    { what: "path", spec: spec.path, facts: fact.path },
    {
      what: "deprecated",
      spec: yesNo(spec.isDeprecated),
      facts: yesNo(fact.deprecated ?? spec.isDeprecated),
    },
    { what: "resource", spec: spec.resource || "none", facts: fact.resource },
    { what: "auth hint", spec: spec.authHint ?? "none", facts: fact.authHint ?? "none" },
    { what: "access", ...accessStatement(spec.access.map(canonical), fact.access.map(canonical)) },
    { what: "success status", spec: list(spec.successStatuses), facts: String(fact.successStatus) },
    {
      what: "Location header of the success",
      spec: yesNo(spec.successHeaders.includes("location")),
      facts: yesNo(fact.sendsLocation),
    },
  ];
}

function bodyStatements(spec: DescribedOperation, fact: OperationFacts): Statement[] {
  return [
    ...requestBodyStatements(spec, fact),
    ...(fact.successBodyKeys
      ? [
          {
            what: "keys of the success body",
            spec: spec.successBody ? list(spec.successBody.properties) : "no body",
            facts: list(fact.successBodyKeys),
          },
        ]
      : []),
  ];
}

/** Compares errors. The spec must list all errors of the facts. It may list others only if `unrecordedErrors` gives a reason. */
function errorStatements(spec: DescribedOperation, { errors }: OperationFacts): Statement[] {
  if (errors === undefined) return [];
  const unknown = spec.errors.filter(
    (error) =>
      !errors.includes(error) &&
      !unrecordedErrors.some(({ errors: known }) => known.test(`${spec.operationId} ${error}`)),
  );
  const missing = errors.filter((error) => !spec.errors.includes(error));
  return [{ what: "errors", spec: list(unknown), facts: list(missing) }];
}

function requestBodyStatements(
  { requestBody }: DescribedOperation,
  { body, bodyVariants = [] }: OperationFacts,
): Statement[] {
  const variants = [body ?? [], bodyVariants].flat();
  const hasBody = variants.length > 0;
  // If the server reads no field of the body, the spec need not describe the body.
  if (requestBody === undefined && variants.flatMap(fieldNames).length === 0) return [];
  if (requestBody === undefined || !hasBody)
    return [{ what: "request body", spec: yesNo(requestBody !== undefined), facts: yesNo(hasBody) }];

  const { required = [], atLeastOneOf = [] } = body ?? {};
  const mayBeEmpty = required.length === 0 && atLeastOneOf.length === 0;
  return [
    {
      what: "fields of the request body",
      spec: list(requestBody.properties),
      facts: list([body ?? {}, ...bodyVariants].flatMap(fieldNames)),
    },
    ...requiredStatements(requestBody, required, bodyVariants),
    // A required field implies that a body is required.
    ...(required.length + atLeastOneOf.length > 0
      ? [
          {
            what: "a request without body",
            spec: takenOrNot(!requestBody.isRequired),
            facts: takenOrNot(false),
          },
        ]
      : []),
    // A required field already implies that `{}` is refused.
    ...(required.length === 0
      ? [
          {
            what: "a request body without any field",
            spec: takenOrNot(requestBody.mayBeEmpty),
            facts: takenOrNot(mayBeEmpty),
          },
        ]
      : []),
  ];
}

/**
 * Compares required fields. If a variant has required fields, it can replace `body`, but the facts do not state which fields of
 * `body` are missing in the variant. With such a variant, each required field of the facts must be required in some branch of the
 * schema, and no other field may be required in all branches.
 */
function requiredStatements(
  { required, sometimesRequired }: { required: ReadonlySet<string>; sometimesRequired: ReadonlySet<string> },
  facts: readonly string[],
  variants: readonly BodyFacts[],
): Statement[] {
  const what = "required fields of the request body";
  if (variants.every((variant) => (variant.required ?? []).length === 0))
    return [{ what, spec: list(required), facts: list(facts) }];
  const inSome = facts.filter((name) => sometimesRequired.has(name));
  return [{ what, spec: list([...required, ...inSome]), facts: list(facts) }];
}

function fieldNames({ required = [], optional = [], atLeastOneOf = [] }: BodyFacts): string[] {
  return [...required, ...optional, ...atLeastOneOf];
}

/** Returns the alternatives that only one side has, ignoring the order of alternatives and keys. */
function accessStatement(spec: readonly string[], facts: readonly string[]): Omit<Statement, "what"> {
  const missingIn = (others: readonly string[]) => (each: string) => !others.includes(each);
  const inWords = (alternatives: readonly string[]) => alternatives.join(" or ") || "nothing more";
  return {
    spec: inWords(spec.filter(missingIn(facts))),
    facts: inWords(facts.filter(missingIn(spec))),
  };
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(", ")}]`;
  if (!isNode(value)) return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{ ${entries.map(([key, item]) => `${key}: ${canonical(item)}`).join(", ")} }`;
}

function list(names: Iterable<string>): string {
  return [...new Set(names)].sort().join(", ") || "none";
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

function takenOrNot(value: boolean): string {
  return value ? "it is accepted" : "it is refused";
}
