import { Ajv } from "ajv";
import { type LoadOptions, load } from "js-yaml";
import { adminPrivileges } from "./privileges.ts";
import { type Seed, SeedError } from "./seed.ts";

/**
 * Reads a seed or a snapshot: JSON or YAML.
 *
 * @param yaml what YAML may hold; anything by default
 * @throws {SeedError} saying where it is wrong
 */
export function readSeed(text: string, yaml: Pick<LoadOptions, "maxAliases"> = {}): Seed {
  let value: unknown;
  try {
    // JSON is YAML, too, but read several times as fast.
    value = text.trimStart().startsWith("{") ? JSON.parse(text) : load(text, yaml);
  } catch (error) {
    throw new SeedError(`It cannot be parsed: ${error instanceof Error ? error.message : error}`);
  }
  const validate = new Ajv({ allErrors: false, discriminator: true, allowUnionTypes: true }).compile<Seed>(
    schema,
  );
  if (validate(value)) return value;
  const [{ instancePath, message, params } = { instancePath: "", message: "is wrong", params: {} }] =
    validate.errors ?? [];
  const hint = "additionalProperty" in params ? `: "${params.additionalProperty}"` : "";
  const allowed = "allowedValues" in params ? `: ${params.allowedValues.join(", ")}` : "";
  throw new SeedError(`${instancePath || "It"} ${message}${hint}${allowed}.`);
}

const text = { type: "string", minLength: 1 };
const textOrNull = { type: ["string", "null"], minLength: 1 };
const seconds = { type: "integer" };
const listOf = (items: object) => ({ type: "array", items });
const mapOf = (values: object) => ({ type: "object", additionalProperties: values });
const object = (properties: object, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const privileges = { anyOf: [{ const: "all" }, listOf({ type: "string" })] };
const members = { users: mapOf(privileges), groups: mapOf(privileges) };
const entity = { id: text, name: text, ...members };
const subject = object({ type: { enum: ["user", "oneprovider"] }, id: text }, ["type", "id"]);

const namedToken = object(
  {
    id: text,
    name: text,
    subject,
    type: object(
      {
        kind: { enum: ["access", "identity", "invite"] },
        sessionId: text,
        inviteType: text,
        targetId: text,
      },
      ["kind"],
    ),
    caveats: listOf({ type: "object" }),
    secret: text,
    revoked: { type: "boolean" },
    customMetadata: { type: "object" },
    creationTime: seconds,
    invitation: object(
      {
        usageLimit: { anyOf: [{ type: "integer" }, { const: "infinity" }] },
        usageCount: { type: "integer" },
        privileges: { anyOf: [{ type: "null" }, listOf({ type: "string" })] },
      },
      ["usageLimit", "usageCount", "privileges"],
    ),
  },
  ["id", "name", "subject", "type", "caveats", "secret", "revoked", "customMetadata", "creationTime"],
);

/** The form of a seed as JSON Schema; see the `Seed` type. */
const schema = object({
  domain: text,
  now: { type: ["integer", "null"] },
  users: listOf(
    object({
      id: text,
      username: textOrNull,
      password: textOrNull,
      fullName: text,
      emails: listOf(text),
      creationTime: seconds,
      blocked: { type: "boolean" },
      adminPrivileges: { anyOf: [{ const: "all" }, listOf({ enum: adminPrivileges })] },
    }),
  ),
  providers: listOf(
    object(
      {
        id: text,
        name: text,
        domain: text,
        latitude: { type: "number" },
        longitude: { type: "number" },
        online: { type: "boolean" },
        version: text,
        creationTime: seconds,
        cluster: object(members),
      },
      ["name"],
    ),
  ),
  groups: listOf(
    object({ ...entity, type: { enum: ["organization", "unit", "team", "role_holders"] } }, ["name"]),
  ),
  spaces: listOf(object({ ...entity, supports: mapOf({ type: "integer" }) }, ["name"])),
  harvesters: listOf(object(entity, ["name"])),
  atmInventories: listOf(object(entity, ["name"])),
  clusters: listOf(object(entity, ["name"])),
  namedTokens: listOf(namedToken),
  temporaryTokens: listOf(
    object({ subject, generation: { type: "integer" }, secret: text, revoked: { type: "boolean" } }, [
      "subject",
      "generation",
      "secret",
      "revoked",
    ]),
  ),
});
