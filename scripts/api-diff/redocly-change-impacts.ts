import { asNode, asText, locate, segmentsOf } from "@onezone/model";
import type { Impact, PartialChange } from "./api-change.ts";
import type { Use } from "./find-using-operations.ts";

/** A change in the report of `redocly diff --format=json`: those members that are read here. */
export interface RedoclyChange {
  /** Where the part is used first: a JSON Pointer through references. */
  readonly path: string;
  /** The type of the node, such as `Schema`. */
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  /** The changed member of a modified node. */
  readonly property?: string;
  readonly impact: Impact;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** Where the part is in the bundles. */
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string };
}

/** A change with the information that decides on its impact. */
interface Case extends RedoclyChange {
  readonly rule: string | undefined;
  readonly inRequest: boolean;
  /** Whether the part is in the `details` of an error, and not also in a request, as a caveat is. */
  readonly inErrorDetails: boolean;
  /** The name of the part: of a parameter, or the last name in the path. */
  readonly name: string;
}

/** The rules of Redocly for what `onezone-changes.ts` compares. */
const skippedRules = /^(operation-removed|path-removed|operation-id-changed)$/;

/** The changes without a verdict that `onezone-changes.ts` finds too, and those of examples, as `typeName kind property path`. */
const skippedChanges = [
  /^(Example|ExamplesMap|SpecExtension|SecurityRequirementList) /,
  /^(PathItem|Operation) (added|removed)/,
  /^PathItem modified key /,
  /^Operation modified x-onezone-(access|irreversible) /,
  /^\w+ (added|removed) {2}#\/components\/[^/]+\/[^/]+$/,
  / #\/x-/,
  /\/examples?\//,
];

function isSkipped({ rule, typeName, kind, property = "", path }: Case): boolean {
  if (rule !== undefined) return skippedRules.test(rule);
  return skippedChanges.some((pattern) => pattern.test(`${typeName} ${kind} ${property} ${path}`));
}

/** The start of the ids of the operations that `redocly-changes.ts` adds for errors. */
export const errorOperation = "error ";

const textMembers = /^(summary|description|title|tags|externalDocs|version|\$comment|example|examples)$/;

/** The impacts of changes that Redocly judges in another way or not at all. The first row that applies counts. */
const verdicts: readonly (readonly [applies: (change: Case) => boolean, impact: Impact])[] = [
  // The types contain a branch for values of newer servers.
  [({ rule }) => rule === "enum-values-added", "minor"],
  // Users handle an error by the exact form of its details.
  [({ inErrorDetails, property = "" }) => inErrorDetails && !textMembers.test(property), "major"],
  // Neither the types nor the CLI accept a field that the description lacks.
  [
    (change) => change.kind === "removed" && change.inRequest && /\/properties\/[^/]+$/.test(change.path),
    "major",
  ],
  [({ typeName, property }) => typeName === "Parameter" && property === "name", "major"],
  // Users write it in api caveats.
  [({ property, base }) => property === "x-onezone-resource" && base?.value !== undefined, "major"],
  [({ impact, property = "" }) => impact === "patch" && !textMembers.test(property), "minor"],
];

/** The types of Redocly in words. */
const typeWords: Readonly<Record<string, string>> = {
  Parameter: "parameter",
  Response: "response",
  RequestBody: "request body",
  Schema: "schema",
  HeadersMap: "headers",
};

/** Returns the change as users see it, or nothing if it is not for Redocly to judge. */
export function judge(change: RedoclyChange, uses: readonly Use[], document: object): PartialChange[] {
  const [verdict] = change.verdicts;
  const inRequest = uses.some((use) => use.inRequest);
  const described: Case = {
    ...change,
    rule: verdict?.ruleId,
    inRequest,
    inErrorDetails: !inRequest && uses.some(({ operation }) => operation.startsWith(errorOperation)),
    name: nameOf(change, document),
  };
  if (isSkipped(described)) return [];
  const [, impact] = verdicts.find(([applies]) => applies(described)) ?? [undefined, change.impact];
  const operations = uses.map(({ operation }) => operation);
  return [{ impact, operations, text: textOf(described, verdict?.message) }];
}

function nameOf({ path, typeName, base, revision }: RedoclyChange, document: object): string {
  const [parameter] = /^.*\/parameters\/\d+/.exec((revision ?? base)?.pointer ?? "") ?? [];
  const name = typeName === "Parameter" && parameter ? asNode(locate(document, parameter)).name : undefined;
  return asText(name) ?? segmentsOf(path).at(-1) ?? "";
}

function textOf(change: Case, message: string | undefined): string {
  const [, required] = /became required: (.*)\.$/.exec(message ?? "") ?? [];
  if (required !== undefined) return ` now requires ${required}.`;
  if (message !== undefined) return `: ${message}`;
  const isProperty = change.typeName === "Schema" && /\/properties\/[^/]+$/.test(change.path);
  const part = `${isProperty ? "property" : (typeWords[change.typeName] ?? change.typeName)} \`${change.name}\``;
  if (change.typeName === "Operation") return `: \`${change.property}\` changed.`;
  if (change.kind === "modified") return `: \`${change.property}\` of ${part} changed.`;
  return `: ${part} was ${change.kind}.`;
}
