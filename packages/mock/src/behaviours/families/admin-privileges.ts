import type { Behaviours, Call } from "../../engine/behaviour.ts";
import { adminPrivileges } from "../../generated/privileges.ts";
import * as field from "../body-field-readers.ts";
import { noContent } from "../outcomes.ts";
import { memberTypes } from "./entity-type-names.ts";
import { privilegeList } from "./members.ts";

/** Behaviours of admin privileges of users and groups: get direct and effective ones, change, remove. */
export const adminPrivilegesOf: Behaviours = Object.assign(
  {},
  ...memberTypes.map((type) => ({
    [`get ${type}.oz_privileges`]: ({ world, id }: Call) =>
      privilegeList(world.get(type, id)?.adminPrivileges),
    [`get ${type}.eff_oz_privileges`]: ({ world, id }: Call) =>
      privilegeList(world.adminPrivileges(type, id)),
    [`update ${type}.oz_privileges`]: ({ world, body, id }: Call) => {
      const held = world.get(type, id)?.adminPrivileges ?? [];
      world.update(type, id, { adminPrivileges: field.changedPrivileges(body, held, adminPrivileges) });
      return noContent("the admin privileges are changed");
    },
    [`delete ${type}.oz_privileges`]: ({ world, id }: Call) => {
      world.update(type, id, { adminPrivileges: [] });
      return noContent("the admin privileges are removed");
    },
  })),
);
