import { readModel } from "@onezone/model";
import bundle from "@onezone/spec/onezone.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { groupNames, groupOf } from "../docs/groups.ts";
import { inPage, markdownFile } from "../docs/reference-links.ts";

const { operations } = readModel(bundle);

/** Returns the number of operations in each group of a tag. The key of operations without a group is empty. */
function groupsOf(tag: string): Record<string, number> {
  const groups = operations
    .filter(({ tags }) => tags[0] === tag)
    .map((operation) => groupOf(operation) ?? "");
  return Object.fromEntries(
    [...new Set(groups)].map((name) => [name, groups.filter((each) => each === name).length]),
  );
}

describe("the groups of operations", () => {
  it("separate members, effective members, privileges and invitations", () => {
    expect(groupsOf("Space")).toEqual({
      "": 5,
      Members: 12,
      "Effective members": 6,
      Privileges: 7,
      Invitations: 3,
      Marketplace: 5,
      Shares: 2,
      Oneproviders: 4,
      Harvesters: 4,
    });
  });

  it("depend on the path if the resource is a related entity", () => {
    const groupById = (id: string) => operations.filter((operation) => operation.id === id).map(groupOf)[0];
    expect(groupById("getSpaceUser")).toBe("Members");
    expect(groupById("getEffectiveSpaceUser")).toBe("Effective members");
    expect(groupById("getUserGroup")).toBe("Groups");
    expect(groupById("getEffectiveParentGroup")).toBe("Parent groups");
  });

  it("are all used", () => {
    expect(groupNames.filter((name) => !operations.some((operation) => groupOf(operation) === name))).toEqual(
      [],
    );
  });
});

it("each operation has its own address and file", () => {
  for (const address of [inPage.operation, ({ id }: { id: string }) => markdownFile(id).toLowerCase()])
    expect(new Set(operations.map(address)).size).toBe(operations.length);
});
