/** The columns of the table of entity types, `src/world/entity-types.ts`, that the page needs. */
export interface TypeRow {
  readonly type: string;
  /** The list in a snapshot. */
  readonly plural: string;
  /** The fields that name an entity; the first one that is text does. */
  readonly names: readonly string[];
  readonly fields: readonly string[];
}

/** A row of the mock's table of relations: `src/world/relations.ts`. */
export type RelationRow = { readonly from: string; readonly to: string } & (
  | { readonly kind: "member" | "support" | "link" | "twin"; readonly key: string }
  | { readonly kind: "part"; readonly field: string }
);

// The build inserts the tables here, because their modules need Node.
declare const WORLD_TABLES: {
  readonly types: readonly TypeRow[];
  readonly relations: readonly RelationRow[];
};

/** The types of entities, in the order of a snapshot. */
export const types: readonly TypeRow[] = WORLD_TABLES.types;

/** The relations of entities. */
export const relations: readonly RelationRow[] = WORLD_TABLES.relations;
