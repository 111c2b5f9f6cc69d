import { type ApiModel, asNode, type Operation, readModel } from "@onezone/model";
import type { OpenApiDocument } from "@onezone/spec/onezone.json";
import type { Impact, PartialChange } from "./api-change.ts";

/** An item of the API that Redocly does not compare, or not as users see it. */
interface Item {
  /** Identifies the item among those of its kind. */
  readonly key: string;
  readonly value: string;
  /** The operation that the item belongs to. Such items are compared only if both bundles have the operation. */
  readonly operation?: Operation;
}

type Verdict = readonly [impact: Impact, text: (value: string, before: string) => string];

/** A kind of items, and what it means if one is added, removed or has another value. */
interface Kind {
  readonly items: (model: ApiModel) => readonly Item[];
  readonly added: Verdict;
  readonly removed: Verdict;
  readonly changed?: Verdict;
}

const kinds: readonly Kind[] = [
  {
    items: ({ operations }) =>
      operations.map(({ id, method, path }) => ({
        key: `${method} ${path.replaceAll(/{.*?}/g, "{}")}`,
        value: id,
      })),
    added: ["minor", (id) => `\`${id}\` is new.`],
    removed: ["major", (id) => `\`${id}\` is gone.`],
    changed: ["major", (id, before) => `\`${before}\` is renamed to \`${id}\`.`],
  },
  {
    items: ({ operations }) =>
      ofEach(operations, (operation) => accessOf(operation).map((rule) => JSON.stringify(rule))),
    added: ["minor", (rule) => ` may also be called by callers with \`${rule}\`.`],
    removed: ["major", (rule) => ` may no longer be called by callers with \`${rule}\`.`],
  },
  {
    items: ({ operations }) => ofEach(operations, ({ isPublic }) => (isPublic ? ["public"] : [])),
    added: ["minor", () => " no longer needs a credential."],
    removed: ["major", () => " now needs a credential."],
  },
  {
    items: ({ operations }) =>
      ofEach(operations, ({ isIrreversible }) => (isIrreversible ? ["irreversible"] : [])),
    added: ["minor", () => " is now marked as irreversible, so the CLI asks first."],
    removed: ["minor", () => " is no longer marked as irreversible, so the CLI does not ask first."],
  },
  {
    items: ({ operations }) => ofEach(operations, errorsOf),
    added: ["minor", (error) => ` can now return ${error}.`],
    removed: ["minor", (error) => ` no longer returns ${error}.`],
  },
  {
    items: ({ errors }) => errors.map(({ id, message = "" }) => ({ key: id, value: `\`${id}\`|${message}` })),
    added: ["minor", (error) => `Error ${error.split("|")[0]} is new.`],
    removed: ["major", (error) => `Error ${error.split("|")[0]} is gone.`],
    changed: ["patch", (error) => `Error ${error.split("|")[0]} has another message.`],
  },
  {
    // The types export these by name.
    items: ({ document }) =>
      ["schemas", "parameters", "requestBodies", "responses"].flatMap((kind) =>
        Object.keys(asNode(document.components?.[kind])).map((name) => ({
          key: `${kind}.${name}`,
          value: `components.${kind}.${name}`,
        })),
      ),
    added: ["minor", (name) => `\`${name}\` is new.`],
    removed: ["major", (name) => `\`${name}\` is gone or has another name.`],
  },
];

/** Returns the changes of what Redocly does not compare: access rules, irreversible operations, errors, and names. */
export function onezoneChanges(base: OpenApiDocument, revision: OpenApiDocument): PartialChange[] {
  const [before, after] = [readModel(base), readModel(revision)];
  const idsBefore = new Set(before.operations.map(({ id }) => id));
  const kept = new Set(after.operations.map(({ id }) => id).filter((id) => idsBefore.has(id)));
  return kinds.flatMap((kind) => changesOf(kind, before, after, kept));
}

function changesOf(
  kind: Kind,
  before: ApiModel,
  after: ApiModel,
  kept: ReadonlySet<string>,
): PartialChange[] {
  const read = (model: ApiModel) =>
    new Map(
      kind
        .items(model)
        .filter(({ operation }) => operation === undefined || kept.has(operation.id))
        .map((item) => [item.key, item]),
    );
  const [old, now] = [read(before), read(after)];
  const change = ([impact, text]: Verdict, { value, operation }: Item, previous = ""): PartialChange => ({
    impact,
    operations: operation ? [operation.id] : [],
    text: text(value, previous),
  });
  return [
    ...[...old.values()].filter(({ key }) => !now.has(key)).map((item) => change(kind.removed, item)),
    ...[...now.values()].flatMap((item) => {
      const previous = old.get(item.key);
      if (previous === undefined) return [change(kind.added, item)];
      if (previous.value === item.value || kind.changed === undefined) return [];
      return [change(kind.changed, item, previous.value)];
    }),
  ];
}

function ofEach(
  operations: readonly Operation[],
  values: (operation: Operation) => readonly string[],
): Item[] {
  return operations.flatMap((operation) =>
    values(operation).map((value) => ({ key: `${operation.id} ${value}`, value, operation })),
  );
}

function accessOf({ node }: Operation): readonly unknown[] {
  const rule = node["x-onezone-access"];
  return Array.isArray(rule) ? rule : [];
}

function errorsOf({ responses }: Operation): string[] {
  return responses
    .filter(({ status }) => /^[45]/.test(status))
    .flatMap(({ status, content }) => content?.examples.map(({ name }) => `\`${name}\` (${status})`) ?? []);
}
