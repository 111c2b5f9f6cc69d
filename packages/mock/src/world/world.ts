import { randomUUID } from "node:crypto";
import type { JsonObject } from "../json.ts";
import { effectivePrivileges } from "./membership.ts";
import { MAX_WORLD_SIZE, sizeOf, WorldFullError } from "./size.ts";
import type {
  MemberedEntity,
  NamedToken,
  Provider,
  Space,
  Subject,
  TemporaryTokenSecret,
  User,
  WorldState,
} from "./state.ts";

/** A world: what this Onezone knows, with what is looked up often at hand. Behaviour changes it through these methods. */
export class World {
  readonly domain: string;
  readonly users: Map<string, User>;
  readonly providers: Map<string, Provider>;
  readonly groups: Map<string, WorldState["groups"][number]>;
  readonly spaces: Map<string, Space>;
  readonly harvesters: Map<string, MemberedEntity<"harvester">>;
  readonly atmInventories: Map<string, MemberedEntity<"atmInventory">>;
  readonly clusters: Map<string, MemberedEntity<"cluster">>;
  readonly #namedTokens = new Map<string, NamedToken>();
  /** Ids by name, by subject. */
  readonly #tokenNames = new Map<string, Map<string, string>>();
  readonly #temporaryTokens = new Map<string, TemporaryTokenSecret>();
  readonly #usernames = new Map<string, User>();
  #stoppedAt: number | null;
  #size = 0;

  /** @throws {WorldFullError} */
  constructor(state: WorldState) {
    const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
      new Map(items.map((item) => [item.id, structuredClone(item)]));
    this.#grow(sizeOf(state) - sizeOf(state.namedTokens));
    this.domain = state.domain;
    this.#stoppedAt = state.now;
    this.users = byId(state.users);
    this.providers = byId(state.providers);
    this.groups = byId(state.groups);
    this.spaces = byId(state.spaces);
    this.harvesters = byId(state.harvesters);
    this.atmInventories = byId(state.atmInventories);
    this.clusters = byId(state.clusters);
    for (const user of this.users.values())
      if (user.username !== null) this.#usernames.set(user.username, user);
    for (const token of state.namedTokens) this.addNamedToken(structuredClone(token));
    for (const secret of state.temporaryTokens) {
      this.#temporaryTokens.set(subjectKey(secret.subject), structuredClone(secret));
    }
  }

  /** All of it, as a snapshot. */
  state(): WorldState {
    return structuredClone({
      domain: this.domain,
      now: this.#stoppedAt,
      users: [...this.users.values()],
      providers: [...this.providers.values()],
      groups: [...this.groups.values()],
      spaces: [...this.spaces.values()],
      harvesters: [...this.harvesters.values()],
      atmInventories: [...this.atmInventories.values()],
      clusters: [...this.clusters.values()],
      namedTokens: [...this.#namedTokens.values()],
      temporaryTokens: [...this.#temporaryTokens.values()],
    });
  }

  /** Bytes of memory, roughly. */
  get size(): number {
    return this.#size;
  }

  /** @throws {WorldFullError} */
  #grow(bytes: number): void {
    if (bytes > 0 && this.#size + bytes > MAX_WORLD_SIZE) throw new WorldFullError();
    this.#size += bytes;
  }

  /** Seconds since 1970, by this world's clock. */
  now(): number {
    return this.#stoppedAt ?? Math.floor(Date.now() / 1000);
  }

  /** An id of the form that Onezone makes: 32 hexadecimal digits, `ch` and 4 more. */
  newId(): string {
    return `${newSecret()}ch${newSecret().slice(0, 4)}`;
  }

  /** The user of this name. */
  userNamed(username: string): User | undefined {
    return this.#usernames.get(username);
  }

  /** Whether the subject exists. */
  hasSubject({ type, id }: Subject): boolean {
    return type === "user" ? this.users.has(id) : this.providers.has(id);
  }

  /** What a user is called in logs: the username, or the id. */
  nameOf({ type, id }: Subject): string {
    return (type === "user" ? this.users.get(id)?.username : this.providers.get(id)?.name) ?? id;
  }

  /** Adds a user. @throws {WorldFullError} */
  addUser(user: User): void {
    this.#grow(sizeOf(user));
    this.users.set(user.id, user);
    if (user.username !== null) this.#usernames.set(user.username, user);
  }

  /** Gives a user another name. */
  renameUser(user: User, username: string): void {
    if (user.username !== null) this.#usernames.delete(user.username);
    user.username = username;
    this.#usernames.set(username, user);
  }

  /** Whether the subject is a user who holds the admin privilege. */
  hasAdminPrivilege({ type, id }: Subject, privilege: string): boolean {
    const held: readonly string[] | undefined = type === "user" ? this.users.get(id)?.adminPrivileges : [];
    return held?.includes(privilege) ?? false;
  }

  /** Whether a user is a member of the entity, directly or through groups, with the privilege if one is named. */
  isMember(entity: MemberedEntity | undefined, userId: string, privilege?: string): boolean {
    const privileges = entity && effectivePrivileges(this, entity, userId);
    return privileges !== undefined && (privilege === undefined || privileges.has(privilege));
  }

  /** Every named token, in the order of creation. */
  namedTokens(): Iterable<NamedToken> {
    return this.#namedTokens.values();
  }

  /** The named tokens of a subject. */
  *namedTokensOf(subject: Subject): Iterable<NamedToken> {
    for (const id of this.#tokenNames.get(subjectKey(subject))?.values() ?? []) {
      const token = this.#namedTokens.get(id);
      if (token) yield token;
    }
  }

  /** The named token of this id. */
  namedToken(id: string): NamedToken | undefined {
    return this.#namedTokens.get(id);
  }

  /** The subject's token of this name. */
  tokenNamed(subject: Subject, name: string): NamedToken | undefined {
    const id = this.#tokenNames.get(subjectKey(subject))?.get(name);
    return id === undefined ? undefined : this.#namedTokens.get(id);
  }

  /** Keeps a named token. @throws {WorldFullError} */
  addNamedToken(token: NamedToken): void {
    this.#grow(sizeOf(token));
    this.#namedTokens.set(token.id, token);
    const key = subjectKey(token.subject);
    const names = this.#tokenNames.get(key) ?? new Map<string, string>();
    this.#tokenNames.set(key, names.set(token.name, token.id));
  }

  /** Gives a named token other metadata. @throws {WorldFullError} */
  setMetadata(token: NamedToken, metadata: JsonObject): void {
    this.#grow(sizeOf(metadata) - sizeOf(token.customMetadata));
    token.customMetadata = metadata;
  }

  /** Gives a named token another name. */
  renameToken(token: NamedToken, name: string): void {
    const names = this.#tokenNames.get(subjectKey(token.subject));
    names?.delete(token.name);
    names?.set(name, token.id);
    token.name = name;
  }

  /** Forgets a named token: it is then no longer valid. */
  deleteNamedToken(token: NamedToken): void {
    this.#grow(-sizeOf(token));
    this.#namedTokens.delete(token.id);
    this.#tokenNames.get(subjectKey(token.subject))?.delete(token.name);
  }

  /** What the subject's temporary tokens hang on, if anything was ever made or asked of them. */
  temporaryTokens(subject: Subject): TemporaryTokenSecret | undefined {
    return this.#temporaryTokens.get(subjectKey(subject));
  }

  /** The same, made on the first use, as generation 1. */
  currentTemporaryTokens(subject: Subject): TemporaryTokenSecret {
    const current = this.temporaryTokens(subject) ?? {
      subject,
      generation: 1,
      secret: newSecret(),
      revoked: false,
    };
    if (current.generation === 0) current.generation = 1;
    this.#keepTemporaryTokens(current);
    return current;
  }

  /** Revokes every temporary token of the subject: the next generation has another secret. */
  revokeTemporaryTokens(subject: Subject): void {
    const generation = (this.temporaryTokens(subject)?.generation ?? 0) + 1;
    this.#keepTemporaryTokens({ subject, generation, secret: newSecret(), revoked: true });
  }

  #keepTemporaryTokens(secret: TemporaryTokenSecret): void {
    const key = subjectKey(secret.subject);
    if (!this.#temporaryTokens.has(key)) this.#grow(sizeOf(secret));
    this.#temporaryTokens.set(key, secret);
  }
}

/** A secret of the form that Onezone makes: 32 hexadecimal digits. */
export function newSecret(): string {
  // Of Node's sources of chance, the one that draws its bytes beforehand.
  return randomUUID().replaceAll("-", "");
}

function subjectKey({ type, id }: Subject): string {
  return type === "user" ? `usr${id}` : `prv${id}`;
}
