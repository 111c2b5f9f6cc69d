import { type ApiModel, asNode } from "@onezone/model";
import { propertyName } from "./escape-typescript.ts";

/** Returns the privileges of members by type, and of admins, as data for the mock: the enums of schemas named `<Type>Privilege`. */
export function privileges({ document }: ApiModel): string {
  const schemas = Object.entries(asNode(asNode(asNode(document).components).schemas));
  const enums = schemas.flatMap(([name, schema]) => {
    const [, type] = /^(\w+)Privilege$/.exec(name) ?? [];
    const known = asNode(schema).enum;
    return type !== undefined && Array.isArray(known) ? [[type, JSON.stringify(known)]] : [];
  });
  const { Admin = "[]", ...members } = Object.fromEntries(enums);
  const entries = Object.entries(members).map(
    ([type, known]) => `  ${propertyName(type.replace(/^./, (letter) => letter.toLowerCase()))}: ${known},`,
  );
  return `/** The privileges of members, by entity type. */
export const memberPrivileges = {
${entries.join("\n")}
} as const;

/** The admin privileges. */
export const adminPrivileges = ${Admin} as const;
`;
}
