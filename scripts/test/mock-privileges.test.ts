import { readModel } from "@onezone/model";
import { expect, it } from "vitest";
import { privileges } from "../generators/mock-privileges.ts";

it("lists the admin privileges, and the privileges of members by entity type", () => {
  const schemas = {
    AdminPrivilege: { enum: ["oz_users_list"] },
    AtmInventoryPrivilege: { enum: ["atm_inventory_view", "atm_inventory_update"] },
    AdminPrivileges: { type: "array" },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: {},
    components: { schemas },
  };
  const generated = privileges(readModel(document));
  expect(generated).toContain(
    '{\n  atmInventory: ["atm_inventory_view","atm_inventory_update"],\n} as const;',
  );
  expect(generated).toContain('adminPrivileges = ["oz_users_list"] as const;');
});
