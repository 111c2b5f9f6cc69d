import { type ApiModel, asNode } from "@onezone/model";
import { propertyName } from "./escape-typescript.ts";

/** Returns the exact patterns of texts as data for the mock: the `x-onezone-pattern` of schemas. */
export function textPatterns({ document }: ApiModel): string {
  const schemas = Object.entries(asNode(asNode(asNode(document).components).schemas));
  const entries = schemas.flatMap(([name, schema]) => {
    const pattern = asNode(schema)["x-onezone-pattern"];
    return typeof pattern === "string" ? [{ name, pattern: new RegExp(pattern, "u") }] : [];
  });
  return `/** The exact patterns of texts, by schema. */
export const textPatterns: Readonly<Record<${entries.map(({ name }) => JSON.stringify(name)).join(" | ") || "never"}, RegExp>> = {
${entries.map(({ name, pattern }) => `  ${propertyName(name)}: ${pattern},`).join("\n")}
};
`;
}
