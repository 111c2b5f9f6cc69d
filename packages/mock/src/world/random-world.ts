import { uniformInt } from "pure-rand/distribution/uniformInt";
import { memberPrivileges } from "../generated/privileges.ts";
import { createRandomStreams } from "../random-streams.ts";
import { StartError } from "../start-error.ts";
import { idOf } from "./ids.ts";
import { addEntity } from "./new-entity.ts";
import type { MemberPrivilege } from "./privileges.ts";
import type { RandomWorld } from "./random-world-options.ts";
import type { Store } from "./store.ts";
import { initialTemporaryTokens } from "./temporary-token-secret.ts";
import { WorldFullError } from "./world-size.ts";

const LEVELS = 8;
/** The distance between cycles in the list of groups. In a cycle, two groups are members of each other. */
const CYCLE = 40;

const firstNames = [
  "Alan",
  "Barbara",
  "Chien",
  "Dorothy",
  "Edsger",
  "Frances",
  "Grace",
  "Hedy",
  "Ida",
  "Jean",
];
const lastNames = ["Adler", "Bose", "Curie", "Dirac", "Euler", "Fermi", "Gauss", "Hertz", "Ito", "Joule"];
const topics = ["Climate", "Genome", "Neutron", "Ocean", "Plasma", "Seismic", "Solar", "Telescope"];

/**
 * Adds random users (password `password1`), groups and spaces to a world. Users are members of groups and spaces. Groups are
 * members of groups and spaces. The Oneproviders of the world support spaces. Entities with the same id, and users with the same
 * name, are used if the world already has them, and are not changed.
 *
 * @param randomSeed the same text results in the same entities
 * @throws {StartError} if the world would be too large
 */
export function addRandomWorld(world: Store, counts: RandomWorld, randomSeed: string): void {
  try {
    addEntities(world, counts, randomSeed);
  } catch (error) {
    if (!(error instanceof WorldFullError)) throw error;
    throw new StartError("The random world is too large. Request fewer random users, groups or spaces.");
  }
}

function addEntities(world: Store, counts: RandomWorld, randomSeed: string): void {
  const stream = createRandomStreams(randomSeed)("world");
  const below = (count: number) => uniformInt(stream, 0, count - 1);
  const pick = <T>(list: readonly T[]): T | undefined => list[below(Math.max(1, list.length))];
  const make = <T>(count: number, one: (index: number) => T) =>
    Array.from({ length: count }, (_, i) => one(i));
  /** Returns up to `most` of these ids. An id can appear several times. */
  const some = (most: number, ids: readonly string[]) =>
    ids.length === 0 ? [] : make(below(most + 1), () => pick(ids) ?? "");

  const { users: userCount = 0 } = counts;
  const { groups: groupCount = Math.floor(userCount / 5), spaces: spaceCount = Math.floor(userCount / 10) } =
    counts;
  const users = make(userCount, (index) => {
    const first = pick(firstNames) ?? "";
    const fullName = `${first} ${pick(lastNames)}`;
    const username = `${first.toLowerCase()}-${index}`;
    const namesake = world.named("user", username);
    if (namesake) return namesake.id;
    const id = idOf("user", username);
    if (world.all("user").has(id)) return id;
    addEntity(world, "user", { id, username, password: "password1", fullName });
    world.add("temporaryTokenSecret", initialTemporaryTokens(id));
    return id;
  });
  const existing = new Set([...world.all("group").keys(), ...world.all("space").keys()]);
  const groups = make(groupCount, (index) => {
    const name = `${pick(topics)} group ${index}`;
    const id = idOf("group", name);
    if (!existing.has(id)) addEntity(world, "group", { id, name });
    return id;
  });
  for (const [index, group] of groups.entries()) {
    const members = some(10, users);
    if (existing.has(group)) continue;
    for (const user of members) world.link("group.users", user, group, groupMember);
    // The child of a group is the group that follows it in the list.
    const child = index % LEVELS === LEVELS - 1 ? undefined : groups[index + 1];
    const parent = index % CYCLE === 1 ? groups[index - 1] : undefined;
    for (const member of [child, parent])
      if (member !== undefined) world.link("group.groups", member, group, groupMember);
  }
  const providers = [...world.all("provider").keys()];
  for (let index = 0; index < spaceCount; index += 1) {
    const owner = pick(users);
    const name = `${pick(topics)} data ${index}`;
    const id = idOf("space", name);
    const [members, memberGroups, supporters] = [some(5, users), some(3, groups), some(1, providers)];
    if (existing.has(id)) continue;
    const creator = owner === undefined ? null : { type: "user", id: owner };
    addEntity(world, "space", { id, name, creator });
    for (const user of members) world.link("space.users", user, id, ["space_view"]);
    if (owner !== undefined) {
      world.link("space.users", owner, id, [...memberPrivileges.space]);
      world.link("space.owners", owner, id, true);
    }
    for (const group of memberGroups) world.link("space.groups", group, id, spaceReader);
    for (const provider of supporters) world.link("space.supports", provider, id, 1_000_000_000);
  }
}

const groupMember: MemberPrivilege<"group">[] = ["group_view"];
const spaceReader: MemberPrivilege<"space">[] = ["space_read_data", "space_view"];
