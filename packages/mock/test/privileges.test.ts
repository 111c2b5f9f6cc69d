import document from "@onezone/spec/onezone.json" with { type: "json" };
import { expect, it } from "vitest";
import { type EntityType, memberPrivileges } from "../src/world/privileges.ts";

const { components }: { components: { schemas: Record<string, { enum: string[] }> } } = JSON.parse(
  JSON.stringify(document),
);

it.each(
  Object.keys(memberPrivileges) as EntityType[],
)("the privileges in a %s are those of the description", (type) => {
  const name = `${type[0]?.toUpperCase()}${type.slice(1)}Privilege`;
  expect(memberPrivileges[type]).toEqual(components.schemas[name]?.enum);
});
