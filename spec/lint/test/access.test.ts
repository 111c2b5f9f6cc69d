import { describe, expect, it } from "vitest";
import { broken, expectProblem, lint } from "./sound.ts";

describe.concurrent("the check of the structure of an access rule", () => {
  it.each([
    ["x-onezone-resource", /.*x-onezone-resource.*\n/],
    ["x-onezone-access", / +x-onezone-access:\n(?: {8}.*\n)+(?= {6}parameters)/],
  ])("requires %s of every operation", async (extension, text) => {
    const [before = ""] = text.exec(broken("", "").description) ?? [];
    const problems = await lint(broken(before, "").description);
    expect(problems).toMatchObject([
      { ruleId: "struct", message: `The field \`${extension}\` must be present on this level.` },
    ]);
  });

  it.each([
    ["provider: id", "provder: id", "`provder` is not expected", "provider"],
    [
      "privileges: [space_update]",
      "privilages: [space_update]",
      "`privilages` is not expected",
      "privileges",
    ],
    ["{ type: share, id:", "{ type: shrae, id:", "is not a valid value", "share"],
    ["- provider: id", "- condition: decisionIsGrand", "`condition` can be one of", "decisionIsGrant"],
    ["- provider: id", "- caller: users", "`caller` can be one of", "user"],
  ])("suggests a correction of a misspelt word: %s -> %s", async (before, after, message, suggestion) => {
    const [problem] = await lint(broken(before, after).description);
    expect(problem).toMatchObject({ ruleId: "struct", message: expect.stringContaining(message) });
    expect(problem?.suggest[0]).toBe(suggestion);
  });

  it.each([
    [
      "a membership without an entity",
      "type: space, id: id",
      "type: space",
      "at least one of the following fields: id",
    ],
    [
      "a `self` that is not true",
      "- provider: id",
      "- self: false",
      "`self` can be one of the following only",
    ],
    [
      "an entity type that the condition does not allow",
      "- provider: id",
      "- ownerOf: { type: group, id: id }",
      '`type` can be one of the following only: "space"',
    ],
    [
      "a membership in an entity type without members",
      "type: space, id: id",
      "type: user, id: id",
      "`type` can be one of",
    ],
    ["a privilege that is not in a list", "[oz_spaces_delete]", "oz_spaces_delete", "Expected type `array`"],
    [
      "a membership that is not in a list",
      "[{ type: space, id: id, privileges: [space_update] }]",
      "id",
      "(array)",
    ],
    ["an id that is not a string", "- provider: id", "- provider: 1", "Expected type `string`"],
    [
      "a creator without the field `user`",
      "- provider: id",
      "- creator: { type: space, id: id }",
      "The field `user` must",
    ],
  ])("refuses %s", async (_what, before, after, message) => {
    const [problem] = await lint(broken(before, after).description);
    expect(problem).toMatchObject({ ruleId: "struct", message: expect.stringContaining(message) });
  });
});

describe.concurrent("access-is-known", () => {
  const rule = "onezone/access-is-known";
  const resource = "delete space.{id}.instance:private";

  it.each([
    ["an invalid format", "delete space", /must have the form "<operation> <type>\.<id>\.<aspect>:<scope>"/],
    [
      "an unknown operation",
      "remove space.{id}.instance:private",
      "The operation must be one of create, get",
    ],
    ["an unknown entity type", "delete spaces.{id}.instance:private", "The entity type must be one of"],
    ["an unknown scope", "delete space.{id}.instance:secret", "The scope must be one of private"],
    ["an unknown id", "delete space.{sid}.instance:private", '"sid", which is not a path parameter'],
    [
      "an unknown id in the aspect",
      "delete space.{id}.user,{uid}:private",
      "the operation: its path parameters are id.",
    ],
  ])("refuses a resource with %s", (_what, text, message) => expectProblem(resource, text, rule, message));

  it.each([
    "get space.null.list:private",
    "get provider.self.instance:protected",
    "create space.{id}.user,self:private",
  ])("accepts the resource %s", async (text) => {
    expect(await lint(broken(resource, text).description)).toEqual([]);
  });

  it.each([
    ["an invalid format", "throughSpace", 'must have the form "<hint> <id>"'],
    ["an unknown word", "withSpace {id}", "The hint must be one of asUser"],
    ["an unknown id", "throughSpace {sid}", 'x-onezone-auth-hint refers to "sid"'],
  ])("refuses an auth hint with %s", (_what, text, message) =>
    expectProblem("throughSpace {id}", text, rule, message));

  it.each([
    ["an empty alternative", "- provider: id", "- {}", "must have a condition"],
    [
      "`self` in a path that does not refer to the caller",
      "- provider: id",
      "- self: true",
      "`self` needs a path",
    ],
    ["an empty list of admin privileges", "[oz_spaces_delete]", "[]", "`adminPrivileges` must not be empty"],
    ["an empty list of privileges", "[space_update]", "[]", "`privileges` must not be empty"],
    ["an id that is not a path parameter", "- provider: id", "- provider: pid", 'refers to "pid"'],
    [
      "an entity id that is not a path parameter",
      "type: space, id: id",
      "type: space, id: sid",
      'refers to "sid"',
    ],
    [
      "an inner entity id that is not a path parameter",
      "$request.body#/shareId",
      "shareId",
      'refers to "shareId"',
    ],
    [
      "a creator's user id that is not a path parameter",
      "- provider: id",
      "- creator: { type: space, id: id, user: uid }",
      '"uid"',
    ],
    [
      "an expression that does not point into the body",
      "$request.body#/shareId",
      "$request.query.id",
      "must point into the request body",
    ],
    [
      "an unknown privilege",
      "[space_update]",
      "[space_updates]",
      'is not a privilege of the entity type "space"',
    ],
    [
      "a privilege of another type",
      "[space_update]",
      "[group_update]",
      'is not a privilege of the entity type "space"',
    ],
    [
      "a privilege with the prefix of another type, if the description lists no privileges of the entity type",
      "handle_view",
      "handle_service_view",
      'type "handle"',
    ],
    [
      "an unknown admin privilege",
      "oz_spaces_delete",
      "oz_space_delete",
      '"oz_space_delete" is not an admin privilege',
    ],
  ])("refuses %s", (_what, before, after, message) => expectProblem(before, after, rule, message));

  it("reports a single problem if an alternative is a string", async () => {
    const problems = await lint(broken("- provider: id", "- provider").description);
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(["struct"]);
  });

  it("refuses security that is written by hand", async () => {
    const problems = await lint(
      broken("x-onezone-access:", "security: []\n      x-onezone-access:").description,
    );
    expect(problems).toMatchObject([
      { ruleId: rule, message: "Remove `security`: the bundle derives it from x-onezone-access." },
    ]);
  });

  it.each([
    ["[shareId]", "[sharedId]"],
    ["#/shareId", "#/sharedId"],
  ])("refuses %s -> %s, because the request body has no such field", async (before, after) => {
    const schema =
      "type: object\n              required: []\n              properties: { shareId: { type: string }, all: { type: boolean } }";
    const withFields = (text: string) =>
      text
        .replace("type: boolean\n            examples:", () => `${schema}\n            examples:`)
        .replace("value: true", "value: { all: true }");
    expect(await lint(withFields(broken("", "").description))).toEqual([]);
    expect(await lint(withFields(broken(before, after).description))).toMatchObject([
      { ruleId: rule, message: 'The request body has no field "sharedId"; its fields are shareId, all.' },
    ]);
  });

  it("suggests a known privilege instead of a misspelt privilege", async () => {
    const problems = await lint(broken("oz_spaces_delete", "oz_space_delete").description);
    expect(problems).toMatchObject([{ suggest: ["oz_spaces_delete"] }]);
  });

  it("refuses conditions on the body if the operation has no body", async () => {
    const [body = ""] = / {6}requestBody:\n(?: {8}.*\n)+/.exec(broken("", "").description) ?? [];
    const problems = await lint(broken(body, "").description);
    expect(problems.map(({ message }) => message)).toEqual([
      '"$request.body#/shareId" needs a request body, but the operation has no body.',
      "`bodyHas` needs a request body, but the operation has no body.",
    ]);
  });
});
