/** The parts of a row of the mock's table of entity types that the page uses: `src/world/entity-types.ts`. */
export interface TypeRow {
  readonly type: string;
  /** The name of the list in a snapshot. */
  readonly plural: string;
  /** The fields that can contain the name of an entity. The first one with text is used. */
  readonly names: readonly string[];
  readonly fields: readonly string[];
}

/** A row of the mock's table of relations: `src/world/relations.ts`. */
export type RelationRow = { readonly from: string; readonly to: string } & (
  | { readonly kind: "member" | "support" | "link" | "twin"; readonly key: string }
  | { readonly kind: "part"; readonly field: string }
);

// The build inserts the tables, because the modules that contain them need Node.js.
declare const WORLD_TABLES: {
  readonly types: readonly TypeRow[];
  readonly relations: readonly RelationRow[];
};

/** The entity types, in the order of a snapshot. */
export const types: readonly TypeRow[] = WORLD_TABLES.types;

/** The relations of entities. */
export const relations: readonly RelationRow[] = WORLD_TABLES.relations;
