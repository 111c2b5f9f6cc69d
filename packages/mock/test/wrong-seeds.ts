const id = (digit: number) => String(digit).repeat(32);
/** A named token of a seed. */
export const token = {
  id: id(1),
  name: "my token",
  subject: { type: "user", id: "dora" },
  type: { kind: "access" },
  caveats: [],
  secret: "s",
  revoked: false,
  customMetadata: {},
  creationTime: 0,
};
const withToken = (changes: object) => ({
  users: [{ username: "dora" }],
  spaces: [{ name: "Maps" }],
  namedTokens: [{ ...token, ...changes }],
});
const invitation = { usageLimit: 1, usageCount: 0, privileges: [] };
const caveat = (json: unknown) => withToken({ caveats: [json] });

/** Seeds with one mistake each: what is wrong, the seed, and a part of the message. */
export const wrongSeeds: readonly [string, unknown, string][] = [
  ["a list instead of an object", [], "The seed must be an object, got a list."],
  ["null", null, "The seed must be an object, got null."],
  ["a misspelt list", { usres: [] }, 'The seed has the unknown field "usres". Did you mean "users"?'],
  ["an object instead of a list", { users: {} }, "/users must be a list, got an object."],
  [
    "a map instead of a list of members",
    { groups: [{ name: "ab", users: new Map() }] },
    "/groups/0/users must be an object, got an object.",
  ],
  [
    "a misspelt field",
    { users: [{ usernme: "x" }] },
    '/users/0 has the unknown field "usernme". Did you mean "username"?',
  ],
  [
    "a word of Object.prototype",
    { users: [{ constructor: 1 }] },
    '/users/0 has the unknown field "constructor".',
  ],
  [
    "an unknown relative time",
    { users: [{ creationTime: "now + 1 hour" }] },
    '/users/0/creationTime must be an integer or a text like "now + 1h", got "now + 1 hour". Units: s, m, h, d.',
  ],
  ["a missing name", { groups: [{}] }, '/groups/0 needs the field "name".'],
  [
    "a number instead of a name",
    { users: [{ username: 42 }] },
    "/users/0/username must be a string, got 42. In YAML, put it in quotes.",
  ],
  [
    "an invalid username",
    { users: [{ username: "do ra" }] },
    "/users/0/username must consist of 2 to 32 letters",
  ],
  [
    "a short password, which is not shown",
    { users: [{ password: "short" }] },
    "/users/0/password must have at least 8 bytes.",
  ],
  ["an invalid full name", { users: [{ fullName: "-" }] }, "/users/0/fullName must consist of 2 to 128"],
  [
    "an invalid id",
    { users: [{ id: "a/b" }] },
    '/users/0/id must consist of 1 to 128 letters a-z or A-Z, digits, "_" and "-", got "a/b".',
  ],
  [
    "an invalid email address",
    { users: [{ emails: ["x"] }] },
    '/users/0/emails/0 must be an email address, got "x".',
  ],
  [
    "a string instead of a boolean",
    { users: [{ blocked: "no" }] },
    '/users/0/blocked must be true or false, got "no".',
  ],
  ["a number that is not an integer", { now: 1.5 }, "/now must be an integer, got 1.5."],
  [
    "an unknown admin privilege",
    { users: [{ adminPrivileges: ["oz_user_list"] }] },
    '/users/0/adminPrivileges/0 must be an admin privilege, got "oz_user_list". Did you mean "oz_users_list"?',
  ],
  [
    "a privilege instead of a list",
    { users: [{ adminPrivileges: "oz_users_list" }] },
    '/users/0/adminPrivileges must be a list of privileges or "all", got "oz_users_list".',
  ],
  [
    "a privilege of another entity",
    { users: [{ username: "dora" }], spaces: [{ name: "Maps", users: { dora: ["group_view"] } }] },
    '/spaces/0/users/dora/0 must be a privilege of members of a space, got "group_view".',
  ],
  [
    "a domain with a line break",
    { domain: "onezone.example.com\n" },
    '/domain must be a host name of at most 253 lower-case letters a-z, digits, hyphens and dots, got "onezone.example.com\\n". Did you mean "onezone.example.com"?',
  ],
  ["a domain that is not ASCII", { domain: "żółw.example.com" }, 'Did you mean "xn--w-uga1v8h.example.com"?'],
  ["a domain in capitals", { domain: "Onezone.example.com" }, 'Did you mean "onezone.example.com"?'],
  [
    "a domain of a provider",
    { providers: [{ name: "p1", domain: "p_1" }] },
    "/providers/0/domain must be a host name",
  ],
  [
    "an invalid latitude",
    { providers: [{ name: "p1", latitude: 91 }] },
    "/providers/0/latitude must be a number from -90 to 90, got 91.",
  ],
  [
    "NaN instead of a number",
    { providers: [{ name: "p1", longitude: Number.NaN }] },
    "/providers/0/longitude must be a number from -180 to 180, got NaN.",
  ],
  [
    "a misspelt field of a cluster",
    { providers: [{ name: "p1", cluster: { user: {} } }] },
    '/providers/0/cluster has the unknown field "user". Did you mean "users"?',
  ],
  [
    "an unknown type of group",
    { groups: [{ name: "ab", type: "role_holder" }] },
    '/groups/0/type must be a type of group, got "role_holder". Did you mean "role_holders"?',
  ],
  [
    "a support that is too small",
    { providers: [{ name: "p1" }], spaces: [{ name: "Maps", supports: { p1: 5 } }] },
    "/spaces/0/supports/p1 must be an integer from 1000000, got 5.",
  ],
  [
    "two users with equal names",
    { users: [{ username: "dora" }, { id: id(2), username: "dora" }] },
    '/users/1 has the same name as /users/0: "dora".',
  ],
  [
    "two users with equal ids",
    { users: [{ id: id(1), username: "dora" }, { id: id(1) }] },
    `/users/1 has the same id as /users/0: "${id(1)}".`,
  ],
  [
    "two groups with equal names",
    { groups: [{ name: "ab" }, { name: "ab" }] },
    '/groups/1 has the same name as /groups/0: "ab". Give each an id, or another name.',
  ],
  [
    "two providers with equal ids",
    {
      providers: [
        { id: id(1), name: "p1" },
        { id: id(1), name: "p2" },
      ],
    },
    `/providers/1 has the same id as /providers/0: "${id(1)}".`,
  ],
  [
    "a cluster in two places",
    { providers: [{ id: id(1), name: "p1", cluster: {} }], clusters: [{ id: id(1), name: "p1" }] },
    "/providers/0 has its cluster twice: here and at /clusters/0.",
  ],
  [
    "an unknown member",
    { users: [{ username: "dora" }], groups: [{ name: "ab", users: { dorra: "all" } }] },
    '/groups/0/users refers to "dorra", but the seed has no such user. Did you mean "dora"?',
  ],
  [
    "an unknown member of a cluster",
    { providers: [{ name: "p1", cluster: { groups: { toString: "all" } } }] },
    '/providers/0/cluster/groups refers to "toString", but the seed has no such group.',
  ],
  [
    "an unknown provider",
    { spaces: [{ name: "Maps", supports: { p1: 1e9 } }] },
    '/spaces/0/supports refers to "p1", but the seed has no such provider.',
  ],
  [
    "an ambiguous name",
    {
      groups: [
        { id: id(1), name: "ab" },
        { id: id(2), name: "ab" },
      ],
      spaces: [{ name: "Maps", groups: { ab: "all" } }],
    },
    '/spaces/0/groups refers to "ab", which is the name of 2 groups. Write the id.',
  ],
  [
    "a member by name and by id",
    {
      users: [{ id: id(1), username: "dora" }],
      groups: [{ name: "ab", users: { dora: "all", [id(1)]: [] } }],
    },
    `/groups/0/users/${id(1)} appears twice: by name and by id.`,
  ],
  [
    "a group in itself",
    { groups: [{ name: "ab", groups: { ab: "all" } }] },
    "/groups/0/groups/ab refers to the group itself.",
  ],
  [
    "a token of an unknown user",
    withToken({ subject: { type: "user", id: "dorra" } }),
    '/namedTokens/0/subject/id refers to "dorra", but the seed has no such user. Did you mean "dora"?',
  ],
  [
    "a token of a provider that is a user",
    withToken({ subject: { type: "oneprovider", id: "dora" } }),
    '/namedTokens/0/subject/id refers to "dora", but the seed has no such provider.',
  ],
  [
    "an unknown type of subject",
    withToken({ subject: { type: "provider", id: "dora" } }),
    '/namedTokens/0/subject/type must be a type of subject, got "provider". It can be: user, oneprovider.',
  ],
  [
    "a subject without an id",
    withToken({ subject: { type: "user" } }),
    '/namedTokens/0/subject needs the field "id".',
  ],
  [
    "temporary tokens of an unknown user",
    {
      temporaryTokens: [{ subject: { type: "user", id: "x" }, generation: 0, secret: "s", revoked: false }],
    },
    '/temporaryTokens/0/subject/id refers to "x", but the seed has no such user.',
  ],
  [
    "an invalid name of a token",
    withToken({ name: "-" }),
    "/namedTokens/0/name must consist of 2 to 128 letters",
  ],
  [
    "an empty secret, which is not shown",
    withToken({ secret: "" }),
    "/namedTokens/0/secret must not be empty.",
  ],
  [
    "an unknown kind of token",
    withToken({ type: { kind: "acess" } }),
    '/namedTokens/0/type/kind must be a kind of token, got "acess". Did you mean "access"?',
  ],
  [
    "an invite token without an invite type",
    withToken({ type: { kind: "invite", targetId: "Maps" }, invitation }),
    '/namedTokens/0/type needs the field "inviteType".',
  ],
  [
    "an invite token without a target",
    withToken({ type: { kind: "invite", inviteType: "userJoinSpace" }, invitation }),
    '/namedTokens/0/type needs the field "targetId".',
  ],
  [
    "an unknown invite type",
    withToken({ type: { kind: "invite", inviteType: "userJoinsSpace", targetId: "Maps" }, invitation }),
    '/namedTokens/0/type/inviteType must be an invite type, got "userJoinsSpace". Did you mean "userJoinSpace"?',
  ],
  [
    "an invite token for an unknown target",
    withToken({ type: { kind: "invite", inviteType: "userJoinGroup", targetId: "Maps" }, invitation }),
    '/namedTokens/0/type/targetId refers to "Maps", but the seed has no such group.',
  ],
  [
    "an invite token without the field invitation",
    withToken({ type: { kind: "invite", inviteType: "userJoinSpace", targetId: "Maps" } }),
    '/namedTokens/0 needs the field "invitation".',
  ],
  [
    "the field invitation in an access token",
    withToken({ invitation }),
    "/namedTokens/0/invitation belongs to invite tokens only.",
  ],
  [
    "an invite type in an access token",
    withToken({ type: { kind: "access", inviteType: "userJoinSpace" } }),
    "/namedTokens/0/type/inviteType belongs to invite tokens only.",
  ],
  [
    "privileges for an invite type that grants none",
    withToken({ type: { kind: "invite", inviteType: "supportSpace", targetId: "Maps" }, invitation }),
    "/namedTokens/0/invitation/privileges must be null, because this invite type grants no privileges, got a list.",
  ],
  [
    "an invalid privilege of an invite token",
    withToken({
      type: { kind: "invite", inviteType: "userJoinSpace", targetId: "Maps" },
      invitation: { ...invitation, privileges: ["space_veiw"] },
    }),
    '/namedTokens/0/invitation/privileges/0 must be a privilege of members of a space, got "space_veiw". Did you mean "space_view"?',
  ],
  [
    "a usage limit of 0",
    withToken({
      type: { kind: "invite", inviteType: "userJoinSpace", targetId: "Maps" },
      invitation: { ...invitation, usageLimit: 0 },
    }),
    "/namedTokens/0/invitation/usageLimit must be an integer from 1, got 0.",
  ],
  [
    "an unknown caveat",
    caveat({ type: "tmie", validUntil: 1 }),
    '/namedTokens/0/caveats/0/type must be a type of caveat, got "tmie". Did you mean "time"?',
  ],
  [
    "a misspelt field of a caveat",
    caveat({ type: "time", validUntil: 1, validUntill: 1 }),
    '/namedTokens/0/caveats/0 has the unknown field "validUntill". Did you mean "validUntil"?',
  ],
  [
    "a caveat without a required field",
    caveat({ type: "ip" }),
    '/namedTokens/0/caveats/0 needs the field "whitelist".',
  ],
  [
    "a caveat that the server refuses",
    caveat({ type: "ip", whitelist: ["::1"] }),
    '/namedTokens/0/caveats/0 is not a caveat of type "ip" that the server accepts.',
  ],
  [
    "a caveat that is not an object",
    caveat("time < 5"),
    '/namedTokens/0/caveats/0 must be an object, got "time < 5".',
  ],
  [
    "metadata that is not an object",
    withToken({ customMetadata: [] }),
    "/namedTokens/0/customMetadata must be an object, got a list.",
  ],
  [
    "metadata that is not JSON",
    withToken({ customMetadata: { a: 1n } }),
    "/namedTokens/0/customMetadata must be JSON that is at most 1000 levels deep.",
  ],
  ["a control character in a key", { "a\u001b[2J": 1 }, 'The seed has the unknown field "a\\u001b[2J".'],
];
