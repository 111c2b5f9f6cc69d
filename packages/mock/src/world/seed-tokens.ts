import { OnezoneError } from "../errors/onezone-error.ts";
import type { JsonObject } from "../json.ts";
import { readCaveat } from "../tokens/caveats/index.ts";
import { type InviteType, inviteTypes } from "../tokens/invite-types.ts";
import type { TokenType } from "../tokens/token-type.ts";
import type { SeedIndex } from "./complete-seed.ts";
import { type MemberPrivilege, memberPrivileges } from "./privileges.ts";
import { idOf, secretOf } from "./seed-names.ts";
import type { Place } from "./seed-place.ts";
import type { Invitation, NamedToken, Subject, TemporaryTokenSecret } from "./state.ts";
import { ANY, ID, NAME, NOT_EMPTY, SECRET, type TextRule } from "./text-rules.ts";

/** What each provider gets when it registers. */
export function rootToken({ id, creationTime }: { id: string; creationTime: number }): NamedToken {
  return {
    id: idOf("root token", id),
    name: "root token",
    subject: { type: "oneprovider", id },
    type: { kind: "access" },
    caveats: [],
    secret: secretOf("root token", id),
    revoked: false,
    customMetadata: {},
    creationTime,
  };
}

/** What the tokens hang on that users have from the beginning. */
export function firstTokens({ id }: { id: string }): TemporaryTokenSecret {
  const subject: Subject = { type: "user", id };
  return { subject, generation: 0, secret: secretOf("temporary tokens", id), revoked: false };
}

/** The named tokens of a seed. Their ids are unique, and their names among the tokens of a subject. */
export function readNamedTokens(list: Place, index: SeedIndex): NamedToken[] {
  const ids = new Map<string, Place>();
  const names = new Map<string, Place>();
  return (list.list() ?? []).map((place) => {
    const token = readNamedToken(place, index);
    if (token.id !== "") unique(place, ids, token.id, `has the same id as`);
    if (token.subject.id !== "" && token.name !== "")
      unique(place, names, `${subjectKey(token.subject)} ${token.name}`, "has the same subject and name as");
    return token;
  });
}

/** What the temporary tokens of each subject hang on. */
export function readTemporaryTokens(list: Place, index: SeedIndex): TemporaryTokenSecret[] {
  const subjects = new Map<string, Place>();
  return (list.list() ?? []).map((place) => {
    const fields = place.fields(["subject", "generation", "secret", "revoked"]);
    const generation = fields.required("generation")?.integer(0) ?? 0;
    // An administrator may ask for, and revoke, the tokens of a subject that does not exist.
    const subject = readSubject(fields.required("subject"), index, generation > 0);
    if (subject.id !== "") unique(place, subjects, subjectKey(subject), "has the same subject as");
    return {
      subject,
      generation,
      secret: fields.required("secret")?.text(SECRET) ?? "",
      revoked: fields.required("revoked")?.boolean() ?? false,
    };
  });
}

function unique(place: Place, known: Map<string, Place>, key: string, problem: string): void {
  const other = known.get(key);
  if (other) place.fault(`${problem} ${other.path}`);
  else known.set(key, place);
}

function subjectKey({ type, id }: Subject): string {
  return `${type} ${id}`;
}

function readNamedToken(place: Place, index: SeedIndex): NamedToken {
  const fields = place.fields([
    "id",
    "name",
    "subject",
    "type",
    "caveats",
    "secret",
    "revoked",
    "customMetadata",
    "creationTime",
    "invitation",
  ]);
  const type = readType(fields.required("type"), index);
  const invite = type.kind === "invite" ? inviteTypes.get(type.inviteType) : undefined;
  const caveats = fields.required("caveats")?.list() ?? [];
  const invitation = invite ? fields.required("invitation") : fields.optional("invitation");
  if (invitation && type.kind !== "invite") invitation.fault("belongs to invite tokens only");
  return {
    id: fields.required("id")?.text(ID) ?? "",
    name: fields.required("name")?.text(NAME) ?? "",
    subject: readSubject(fields.required("subject"), index, false),
    type,
    caveats: caveats.map(readSeedCaveat).filter((caveat) => caveat !== undefined),
    secret: fields.required("secret")?.text(SECRET) ?? "",
    revoked: fields.required("revoked")?.boolean() ?? false,
    customMetadata: fields.required("customMetadata")?.json() ?? {},
    creationTime: fields.required("creationTime")?.integer() ?? 0,
    ...(invitation && invite && { invitation: readInvitation(invitation, invite) }),
  };
}

const subjectTypes = ["user", "oneprovider"] as const;

function readSubject(place: Place | undefined, index: SeedIndex, mayBeMissing: boolean): Subject {
  const fields = place?.fields(["type", "id"]);
  const type = fields?.required("type")?.oneOf(subjectTypes, "a type of subject");
  const id = fields?.required("id");
  const text = id?.text(mayBeMissing ? ANY : NOT_EMPTY);
  if (id === undefined || text === undefined || type === undefined) return { type: "user", id: "" };
  const names = type === "user" ? index.user : index.provider;
  return { type, id: mayBeMissing ? text : (names.find(id, text) ?? "") };
}

const tokenKinds = ["access", "identity", "invite"] as const;

/** The id of a session or a target, as it can stand in a token. */
const PART: TextRule = { test: (text) => /^[^/:]+$/.test(text), must: 'be an id, without "/" and ":"' };

function readType(place: Place | undefined, index: SeedIndex): TokenType {
  const fields = place?.fields(["kind", "sessionId", "inviteType", "targetId"]);
  const kind = fields?.required("kind")?.oneOf(tokenKinds, "a kind of token") ?? "access";
  const sessionId = fields?.optional("sessionId");
  if (kind !== "access") sessionId?.fault("belongs to access tokens only");
  if (kind !== "invite") {
    for (const key of ["inviteType", "targetId"] as const) {
      fields?.optional(key)?.fault("belongs to invite tokens only");
    }
  }
  if (kind === "identity") return { kind };
  if (kind === "access") {
    const session = sessionId?.text(PART);
    return session === undefined ? { kind } : { kind, sessionId: session };
  }
  const inviteType = fields?.required("inviteType")?.oneOf([...inviteTypes.keys()], "an invite type");
  const targetId = fields?.required("targetId");
  const text = targetId?.text(PART);
  const target = inviteType === undefined ? undefined : inviteTypes.get(inviteType)?.target;
  const id = target && targetId && text ? index[target].find(targetId, text) : undefined;
  return { kind, inviteType: inviteType ?? "", targetId: id ?? "" };
}

function readInvitation(place: Place, { target, defaultPrivileges }: InviteType): Invitation {
  const fields = place.fields(["usageLimit", "usageCount", "privileges"]);
  const limit = fields.required("usageLimit");
  const privileges = fields.required("privileges");
  const givesPrivileges = defaultPrivileges !== undefined && target !== "user";
  if (!givesPrivileges && privileges && privileges.value !== null) {
    privileges.must("be null, since this invite type gives no privileges");
  }
  return {
    usageLimit: limit?.value === "infinity" ? "infinity" : (limit?.integer(1) ?? 1),
    usageCount: fields.required("usageCount")?.integer(0) ?? 0,
    privileges: givesPrivileges
      ? (privileges?.someOf<MemberPrivilege>(
          memberPrivileges[target],
          `a privilege of members of a ${target}`,
        ) ?? [])
      : null,
  };
}

/** The members of each type of caveat, beside `type`. */
const caveatFields: ReadonlyMap<string, readonly string[]> = new Map([
  ["time", ["validUntil"]],
  ["ip", ["whitelist"]],
  ["asn", ["whitelist"]],
  ["geo.country", ["filter", "list"]],
  ["geo.region", ["filter", "list"]],
  ["service", ["whitelist"]],
  ["consumer", ["whitelist"]],
  ["interface", ["interface"]],
  ["api", ["whitelist"]],
  ["data.readonly", []],
  ["data.path", ["whitelist"]],
  ["data.objectid", ["whitelist"]],
]);

function readSeedCaveat(place: Place): JsonObject | undefined {
  const json = place.json();
  if (json === undefined) return undefined;
  // The caveat of old has no type.
  const isLegacy = json.type === undefined && json.scope !== undefined;
  const members = isLegacy ? ["scope"] : caveatFields.get(String(json.type));
  const fields = place.fields<string>(isLegacy ? ["scope"] : ["type", ...(members ?? Object.keys(json))]);
  if (!isLegacy) fields.required("type")?.oneOf([...caveatFields.keys()], "a type of caveat");
  if (members === undefined || members.map(fields.required).includes(undefined)) return undefined;
  try {
    return readCaveat(json);
  } catch (error) {
    if (!(error instanceof OnezoneError)) throw error;
    return place.fault(`is not a caveat of type "${json.type ?? "scope"}" that the server accepts`);
  }
}
