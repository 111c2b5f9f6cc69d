import document from "@onezone/spec/onezone.json" with { type: "json" };
import { expect, it } from "vitest";
import { type EntityTypeRow, entityTypes } from "../src/world/entity-types.ts";

const { components }: { components: { schemas: Record<string, { enum: string[] }> } } = JSON.parse(
  JSON.stringify(document),
);

it.each(
  Object.entries<EntityTypeRow>(entityTypes).filter(([, { memberPrivileges }]) => memberPrivileges),
)("the privileges in a %s are those of the description", (type, { memberPrivileges }) => {
  const name = `${type[0]?.toUpperCase()}${type.slice(1)}Privilege`;
  expect(memberPrivileges).toEqual(components.schemas[name]?.enum);
});
