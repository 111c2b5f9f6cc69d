import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathSegments } from "../src/engine/path-segments.ts";
import { PathTree } from "../src/engine/path-tree.ts";

function treeOf(...templates: string[]) {
  const tree = new PathTree<string>();
  for (const template of templates) tree.add(template, template);
  return (path: string) => tree.find(path.split("/").slice(1));
}

describe("the path tree", () => {
  it("finds a template and the values of its parameters", () => {
    const find = treeOf("/users", "/users/{id}", "/users/{id}/tokens/named/name/{name}");
    expect(find("/users")).toEqual({ value: "/users", parameters: {} });
    expect(find("/users/u1")).toEqual({ value: "/users/{id}", parameters: { id: "u1" } });
    expect(find("/users/u1/tokens/named/name/my token")).toMatchObject({
      parameters: { id: "u1", name: "my token" },
    });
    expect(find("/users/u1/tokens")).toBeUndefined();
    expect(find("/nowhere")).toBeUndefined();
  });

  it("prefers a literal segment, and falls back to the parameter if no path matches", () => {
    const find = treeOf(
      "/spaces/{id}",
      "/spaces/marketplace",
      "/spaces/{id}/users",
      "/spaces/marketplace/list",
    );
    expect(find("/spaces/marketplace")?.value).toBe("/spaces/marketplace");
    expect(find("/spaces/marketplace/users")).toEqual({
      value: "/spaces/{id}/users",
      parameters: { id: "marketplace" },
    });
  });

  it("assigns the rest of a path, which may be empty, to the last parameter if the template says so", () => {
    const tree = new PathTree<string>();
    tree.add("/shares/data/{id}/{rest}", "data", true);
    tree.add("/shares/data/{id}/list", "list");
    const find = (path: string) => tree.find(path.split("/").slice(1));
    expect(find("/shares/data/f/metadata/json")).toEqual({
      value: "data",
      parameters: { id: "f", rest: "metadata/json" },
    });
    expect(find("/shares/data/f")).toEqual({ value: "data", parameters: { id: "f", rest: "" } });
    expect(find("/shares/data/f/list")?.value).toBe("list");
    expect(find("/shares/data/f/list/all")?.parameters).toEqual({ id: "f", rest: "list/all" });
    expect(find("/shares/data")).toBeUndefined();
  });

  it("does not confuse segments with properties of Object.prototype", () => {
    expect(treeOf("/users")("/constructor")).toBeUndefined();
    expect(treeOf("/users")("/__proto__")).toBeUndefined();
  });
});

describe("the segments of a path", () => {
  const segments = (target: string) => pathSegments(target, "/api");

  it("are decoded once", () => {
    expect(segments("/api/users/a%20b%2Fc%2525")).toEqual(["users", "a b/c%25"]);
  });

  it("do not include the query or one slash at the end, but include empty segments", () => {
    expect(segments("/api/users/?x=%ZZ")).toEqual(["users"]);
    expect(segments("/api/users//x")).toEqual(["users", "", "x"]);
  });

  it("do not contain dot segments, which are resolved within the root", () => {
    expect(segments("/api/users/../groups/./g")).toEqual(["groups", "g"]);
    expect(segments("/../../api/users")).toEqual(["users"]);
  });

  it("are undefined outside the base path, and `bad` if the encoding is malformed", () => {
    expect(segments("/other/users")).toBeUndefined();
    expect(segments("/api/%Z1")).toBe("bad");
    expect(segments("/api/%")).toBe("bad");
  });

  it("can be computed for any text without an exception", () => {
    fc.assert(fc.property(fc.string(), (text) => void segments(`/api/${text}`)));
  });
});
