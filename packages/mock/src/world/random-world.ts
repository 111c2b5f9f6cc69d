import { uniformInt } from "pure-rand/distribution/uniformInt";
import { createRandomStreams } from "../random-streams.ts";
import type { RandomWorld } from "./random-world-options.ts";
import type { Seed, SeedGroup, SeedSpace, SeedUser } from "./seed-types.ts";

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
 * Adds random users (password `password1`), groups and spaces to a seed. Users are members of groups and spaces. Groups are
 * members of groups and spaces. The Oneproviders of the seed support spaces.
 *
 * @param randomSeed the same text results in the same world
 */
export function addRandomWorld(seed: Seed, counts: RandomWorld, randomSeed: string): Seed {
  const stream = createRandomStreams(randomSeed)("world");
  const below = (count: number) => uniformInt(stream, 0, count - 1);
  const pick = <T>(list: readonly T[]): T | undefined => list[below(Math.max(1, list.length))];
  const make = <T>(count: number, one: (index: number) => T) =>
    Array.from({ length: count }, (_, i) => one(i));
  /** Returns an object with up to `most` of these names as keys, and the value for each. */
  const some = <V>(most: number, names: readonly string[], value: V): Record<string, V> =>
    names.length === 0 ? {} : Object.fromEntries(make(below(most + 1), () => [pick(names) ?? "", value]));

  const { users: userCount = 0, groups: groupCount, spaces: spaceCount } = counts;
  const users = make(userCount, (index): SeedUser & { readonly username: string } => {
    const first = pick(firstNames) ?? "";
    const fullName = `${first} ${pick(lastNames)}`;
    return { username: `${first.toLowerCase()}-${index}`, password: "password1", fullName };
  });
  const usernames = users.map(({ username }) => username);
  const groupNames = make(
    groupCount ?? Math.floor(userCount / 5),
    (index) => `${pick(topics)} group ${index}`,
  );
  const groups = groupNames.map((name, index): SeedGroup => {
    // The child of a group is the group that follows it in the list.
    const children = index % LEVELS === LEVELS - 1 ? [] : groupNames.slice(index + 1, index + 2);
    const parents = index % CYCLE === 1 ? groupNames.slice(index - 1, index) : [];
    const nested = [...children, ...parents].map((other) => [other, ["group_view"]] as const);
    return { name, users: some(10, usernames, ["group_view"]), groups: Object.fromEntries(nested) };
  });
  const providers = (seed.providers ?? []).map(({ id, name }) => id ?? name);
  const spaces = make(spaceCount ?? Math.floor(userCount / 10), (index): SeedSpace => {
    const owner = pick(usernames);
    return {
      name: `${pick(topics)} data ${index}`,
      users: { ...some(5, usernames, ["space_view"]), ...(owner && { [owner]: "all" }) },
      groups: some(3, groupNames, ["space_view", "space_read_data"]),
      supports: some(1, providers, 1_000_000_000),
    };
  });
  const add = <T>(list: readonly T[] = [], more: readonly T[]) => [...list, ...more];
  return {
    ...seed,
    users: add(seed.users, users),
    groups: add(seed.groups, groups),
    spaces: add(seed.spaces, spaces),
  };
}
