/** The commands that catch mutations. Each succeeds in a copy of the repository, and must fail in a copy with a mutation. */
export const catchers = {
  "contract test": { folder: "packages/contract-tests", command: ["vitest", "run", "test/contract.test.ts"] },
  "access of callers": {
    folder: "packages/contract-tests",
    command: ["vitest", "run", "test/access-alternatives.test.ts"],
  },
  "code samples": {
    folder: "packages/contract-tests",
    command: ["vitest", "run", "test/code-samples.test.ts", "-t", "curl samples|onezone-rest-cli"],
  },
  "catalogue of errors": {
    folder: "packages/contract-tests",
    command: ["vitest", "run", "test/catalogue.test.ts"],
  },
  "stories against the spec": {
    folder: "packages/contract-tests",
    command: ["vitest", "run", "test/stories.test.ts"],
  },
  "stories against the mock": {
    folder: "packages/contract-tests",
    command: ["vitest", "run", "test/conformance.test.ts"],
  },
  "check:facts": { folder: ".", command: ["node", "scripts/check-facts.ts"] },
  lint: { folder: "spec", command: ["redocly", "lint"] },
  "access rules of the mock": {
    folder: "packages/mock",
    command: ["vitest", "run", "test/access-rule.test.ts"],
  },
  "examples of the mock": { folder: "packages/mock", command: ["vitest", "run", "test/examples.test.ts"] },
  "redirects of the mock": {
    folder: "packages/mock",
    command: ["vitest", "run", "test/location-examples.test.ts"],
  },
  "path parameters of the client": {
    folder: "packages/client",
    command: ["vitest", "run", "test/path-parameters.test.ts"],
  },
} as const satisfies Record<string, { readonly folder: string; readonly command: readonly string[] }>;

/** A deliberate mistake in a file. */
export interface Mutation {
  /** A description of the mistake. */
  readonly description: string;
  /** The path of the file, relative to the root of the repository. */
  readonly file: string;
  /** The text to replace. Only its first occurrence, or its first occurrence after `after`, is replaced. */
  readonly find: string;
  readonly replace: string;
  readonly after?: string;
  readonly caughtBy: keyof typeof catchers;
}

const spec = (file: string) => `spec/resources/${file}`;
const users = spec("space/space-users.yaml");

/** The mutations: mutations of the spec, followed by mutations of the code. */
export const mutations: readonly Mutation[] = [
  {
    description: "a creation has the wrong status",
    file: users,
    after: "operationId: addSpaceUser",
    find: '"201":',
    replace: '"200":',
    caughtBy: "check:facts",
  },
  {
    description: "a rule names the wrong privilege",
    file: users,
    after: "operationId: addSpaceUser",
    find: "privileges: [space_add_user]",
    replace: "privileges: [space_remove_user]",
    caughtBy: "check:facts",
  },
  {
    description: "a rule lacks an alternative",
    file: users,
    after: "operationId: addSpaceUser",
    find: "      - adminPrivileges: [oz_spaces_add_relationships, oz_spaces_set_privileges, oz_users_add_relationships]\n",
    replace: "",
    caughtBy: "check:facts",
  },
  {
    description: "an operation has the wrong resource",
    file: users,
    after: "operationId: addSpaceUser",
    find: "create space.{id}.user,{uid}:private",
    replace: "create space.{id}.group,{uid}:private",
    caughtBy: "check:facts",
  },
  {
    description: "a path has a wrong segment",
    file: "spec/onezone.yaml",
    find: "/spaces/{id}/users/{uid}:",
    replace: "/spaces/{id}/members/{uid}:",
    caughtBy: "check:facts",
  },
  {
    description: "a request no longer requires a field",
    file: "spec/shared/schemas/GroupCreation.yaml",
    find: "required:\n  - name\n",
    replace: "required: []\n",
    caughtBy: "check:facts",
  },
  {
    description: "a required body is optional",
    file: spec("token/request-bodies/NamedTokenCreation.yaml"),
    find: "required: true",
    replace: "required: false",
    caughtBy: "check:facts",
  },
  {
    description: "a creation documents no Location",
    file: spec("user/users.yaml"),
    after: "operationId: createUser",
    find: "          Location:",
    replace: "          X-Location:",
    caughtBy: "lint",
  },
  {
    description: "a Location is the URL of another kind of resource",
    file: spec("group/groups.yaml"),
    after: "operationId: createGroup",
    find: "onezone/groups/",
    replace: "onezone/users/",
    caughtBy: "stories against the spec",
  },
  {
    description: "a response has the errors of another operation",
    file: spec("group/group-users.yaml"),
    after: "operationId: addGroupUser",
    find: "BadMemberAddition.yaml",
    replace: "BadGroupCreation.yaml",
    caughtBy: "stories against the spec",
  },
  {
    description: "a response no longer requires a property",
    file: "spec/shared/schemas/LinkedAccount.yaml",
    find: "  - entitlements\n",
    replace: "",
    caughtBy: "stories against the spec",
  },
  {
    description: "an operation lists an error that the server never sends",
    file: "spec/shared/responses/BadMemberAddition.yaml",
    find: "      badValueIdNotFound:\n",
    replace: "      badValueXML:\n        $ref: ../../errors/badValueXML.yaml\n      badValueIdNotFound:\n",
    caughtBy: "check:facts",
  },
  {
    description: "an error that can be returned is missing",
    file: "spec/shared/responses/BadMemberAddition.yaml",
    find: "      badValueIdNotFound:\n        $ref: ../../errors/badValueIdNotFound.yaml\n",
    replace: "",
    caughtBy: "stories against the spec",
  },
  {
    description: "a limit is wider than the limit of the server",
    file: spec("share/schemas/ShareModification.yaml"),
    find: "maxLength: 100000",
    replace: "maxLength: 1000000",
    caughtBy: "stories against the spec",
  },
  {
    description: "a limit is narrower than the limit of the server",
    file: spec("user/schemas/Username.yaml"),
    find: "maxLength: 33",
    replace: "maxLength: 3",
    caughtBy: "lint",
  },
  {
    description: "an enumeration lacks a value that the server returns",
    file: "spec/shared/schemas/GroupType.yaml",
    find: "  - team\n",
    replace: "",
    caughtBy: "lint",
  },
  {
    description: "the template of an error differs from its example",
    file: "spec/errors/badValueTooLow.yaml",
    find: "must be at least {limit}.'",
    replace: "must be at most {limit}.'",
    caughtBy: "lint",
  },
  {
    description: "an error has the wrong status",
    file: "spec/errors/notFound.yaml",
    find: "status: 404",
    replace: "status: 403",
    caughtBy: "lint",
  },
  {
    description: "one of several admin privileges is enough",
    file: "packages/mock/src/world/store.ts",
    after: "hasAdminPrivileges(",
    find: "privileges.every(",
    replace: "privileges.some(",
    caughtBy: "access rules of the mock",
  },
  {
    description: "one of several privileges of a member is enough",
    file: "packages/mock/src/world/store.ts",
    after: "holds(type",
    find: "privileges.every(",
    replace: "privileges.some(",
    caughtBy: "access of callers",
  },
  {
    description: "fields that a body must not have are ignored",
    file: "packages/mock/src/access/access-rule.ts",
    find: "isObject(body) && !keys.some(",
    replace: "isObject(body) && !keys.slice(keys.length).some(",
    caughtBy: "access of callers",
  },
  {
    description: "only the first of several alternatives is checked",
    file: "packages/mock/src/access/access-rule.ts",
    find: "return alternatives.map(",
    replace: "return alternatives.slice(0, 1).map(",
    caughtBy: "access rules of the mock",
  },
  {
    description: "access is checked before existence",
    file: "packages/mock/src/engine/check-and-execute.ts",
    find: "      checkExistence(call);\n      const target = find(call);\n      const permission = authorize(call);\n",
    replace:
      "      const permission = authorize(call);\n      checkExistence(call);\n      const target = find(call);\n",
    caughtBy: "stories against the mock",
  },
  {
    description: "a Location does not contain the path of the request",
    file: "packages/mock/src/engine/example-response.ts",
    find: "{collection ?? path}",
    replace: "{''}",
    caughtBy: "contract test",
  },
  {
    description: "a redirect does not contain the path of the request",
    file: "packages/mock/src/engine/example-response.ts",
    find: " + segment + target.slice(literal.length)",
    replace: " + segment",
    caughtBy: "redirects of the mock",
  },
  {
    description: "an example has the wrong content type",
    file: "packages/mock/src/engine/example-response.ts",
    find: '"content-type": headerText(mediaType)',
    replace: '"content-type": "text/plain"',
    caughtBy: "contract test",
  },
  {
    description: "bodies are not checked",
    file: "packages/mock/src/engine/engine.ts",
    find: "if (fault) return errorResponse",
    replace: "if (fault && false) return errorResponse",
    caughtBy: "examples of the mock",
  },
  {
    description: "a deletion has the wrong status",
    file: "packages/mock/src/behaviours/outcomes.ts",
    find: "return { status: 204",
    replace: "return { status: 200",
    caughtBy: "stories against the mock",
  },
  {
    description: "a path parameter is not encoded",
    file: "packages/client/src/path-parameters.ts",
    find: "return encodeURIComponent(text)",
    replace: "return text",
    caughtBy: "path parameters of the client",
  },
  {
    description: "a redirect sends the credential to another server",
    file: "packages/client/src/redirect.ts",
    find: "from.keepsCredential && sameOrigin",
    replace: "from.keepsCredential",
    caughtBy: "contract test",
  },
  {
    description: "a function of the client uses the wrong method",
    file: "scripts/generators/client-operations.ts",
    find: "const args = [method, path,",
    replace: 'const args = [method.replace("PATCH", "PUT"), path,',
    caughtBy: "contract test",
  },
  {
    description: "a curl sample has the wrong method",
    file: "packages/code-samples/src/curl.ts",
    find: "body === undefined ? [] : ",
    replace: "body === undefined ? [] : ['-X GET'] ?? ",
    caughtBy: "code samples",
  },
  {
    description: "the CLI sends JSON fields as text",
    file: "packages/cli/src/call-arguments.ts",
    find: "return parseExactly(value)",
    replace: "return Promise.resolve<unknown>(value)",
    caughtBy: "code samples",
  },
];
