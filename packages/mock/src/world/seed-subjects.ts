import { type AdminPrivilege, adminPrivileges } from "./privileges.ts";
import type { SeedNames } from "./seed-names.ts";
import type { Place } from "./seed-place.ts";
import type { Provider, User } from "./state.ts";
import { DOMAIN, EMAIL, FULL_NAME, ID, NAME, NOT_EMPTY, PASSWORD, USERNAME } from "./text-rules.ts";

/** A user of a seed. */
export function readUser(place: Place, names: SeedNames, defaultTime: number): User {
  const fields = place.fields([
    "id",
    "username",
    "password",
    "fullName",
    "emails",
    "creationTime",
    "blocked",
    "adminPrivileges",
  ]);
  const id = fields.optional("id")?.text(ID);
  const username = fields.optional("username")?.textOrNull(USERNAME) ?? null;
  const fullName = fields.optional("fullName")?.text(FULL_NAME);
  const emails = fields.optional("emails")?.list() ?? [];
  const privileges = fields.optional("adminPrivileges");
  return {
    id: names.add(place, id, username ?? undefined, username ?? fullName),
    username,
    password: fields.optional("password")?.textOrNull(PASSWORD) ?? null,
    // Full names have no underscores.
    fullName: fullName ?? username?.replaceAll("_", " ") ?? "Unnamed User",
    emails: emails.flatMap((email) => email.text(EMAIL) ?? []),
    creationTime: fields.optional("creationTime")?.integer() ?? defaultTime,
    blocked: fields.optional("blocked")?.boolean() ?? false,
    adminPrivileges: privileges?.someOf<AdminPrivilege>(adminPrivileges, "an admin privilege") ?? [],
  };
}

/** A provider of a seed, and its cluster's place, if it has one. */
export interface SeededProvider {
  readonly place: Place;
  readonly provider: Provider;
  readonly cluster: Place | undefined;
}

/** A provider of a seed; what it leaves out is filled in. */
export function readProvider(place: Place, names: SeedNames, defaultTime: number): SeededProvider {
  const fields = place.fields([
    "id",
    "name",
    "domain",
    "latitude",
    "longitude",
    "online",
    "version",
    "creationTime",
    "cluster",
  ]);
  const given = fields.optional("id")?.text(ID);
  const name = fields.required("name")?.text(NAME);
  const id = names.add(place, given, name);
  const provider: Provider = {
    domain: fields.optional("domain")?.text(DOMAIN) ?? `${labelOf(name ?? "", id)}.example.com`,
    latitude: fields.optional("latitude")?.number(-90, 90) ?? 0,
    longitude: fields.optional("longitude")?.number(-180, 180) ?? 0,
    online: fields.optional("online")?.boolean() ?? false,
    version: fields.optional("version")?.text(NOT_EMPTY) ?? "21.02.7",
    creationTime: fields.optional("creationTime")?.integer() ?? defaultTime,
    name: name ?? "",
    id,
  };
  return { place, provider, cluster: fields.optional("cluster") };
}

/** A name as part of a host name; of an id, where the name has no letters for that. */
function labelOf(name: string, id: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ["provider", id.slice(0, 8).toLowerCase()];
  return words
    .join("-")
    .slice(0, 60)
    .replace(/(?<![^a-z0-9])[^a-z0-9]+$/, "");
}
