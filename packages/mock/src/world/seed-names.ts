import { didYouMean } from "@onezone/command-line/did-you-mean";
import type { EntityType } from "./entity-types.ts";
import { idOf } from "./ids.ts";
import { type Place, show } from "./seed-value-reader.ts";

/** The names of all entities of a seed, by type. */
export type SeedIndex = Readonly<Record<EntityType, SeedNames>>;

/** The maximum number of names that are searched for a suggestion. */
const MAX_CANDIDATES = 1000;

interface Namesake {
  readonly path: string;
  readonly hasId: boolean;
  readonly id: string;
}

/** The ids and names of the entities of one type in a seed. References can use either. */
export class SeedNames {
  readonly #kind: string;
  readonly #isUnique: boolean;
  /** Paths by id. */
  readonly #ids = new Map<string, string>();
  readonly #byName = new Map<string, Namesake[]>();
  /** Whether some entities could not be read. References that do not resolve are then not reported. */
  isIncomplete = false;
  /** Whether invite tokens can be for entities that the seed does not have, because they were deleted. */
  canBeDeleted = false;

  /**
   * @param kind the name of the type in messages, such as `user`
   * @param isUnique whether the server refuses two entities with the same name
   */
  constructor(kind: string, isUnique: boolean = false) {
    this.#kind = kind;
    this.#isUnique = isUnique;
  }

  /** Adds an entity of the seed. Returns the given id, or an id that is derived from the source. */
  add(
    place: Place,
    given: string | undefined,
    name: string | undefined,
    source: string = name ?? "",
  ): string {
    const id = given ?? idOf(this.#kind, source);
    if (given === undefined && name === undefined) {
      this.isIncomplete ||= place.faults.some((fault) => fault.startsWith(place.path));
      if (this.isIncomplete) return id;
    }
    const namesakes = name === undefined ? [] : (this.#byName.get(name) ?? []);
    const [namesake] = namesakes;
    const other = this.#ids.get(id);
    if (namesake && (this.#isUnique || !namesake.hasId || given === undefined)) {
      place.fault(`has the same name as ${namesake.path}: ${JSON.stringify(name)}`, () =>
        this.#isUnique ? "" : " Give each an id, or another name.",
      );
    } else if (other !== undefined) {
      place.fault(`has the same id as ${other}: "${id}"`);
    }
    this.#ids.set(id, other ?? place.path);
    if (name !== undefined) {
      namesakes.push({ path: place.path, hasId: given !== undefined, id });
      this.#byName.set(name, namesakes);
    }
    return id;
  }

  /** Adds an id that is already validated. */
  addKnown(id: string, path: string): void {
    this.#ids.set(id, path);
  }

  /** Returns whether the seed has an entity with this id. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Returns the id of the entity with this id or name. Tries ids first, because a username can equal the id of another user. */
  find(place: Place, idOrName: string): string | undefined {
    if (this.#ids.has(idOrName)) return idOrName;
    const [named, ...others] = this.#byName.get(idOrName) ?? [];
    const reference = `refers to ${show(idOrName)}`;
    const count = others.length + 1;
    if (count > 1)
      return place.fault(
        `${reference}, which is the name of ${count} ${this.#kind}s`,
        () => " Write the id.",
      );
    if (named === undefined && !this.isIncomplete) {
      place.fault(`${reference}, but the seed has no such ${this.#kind}`, () =>
        didYouMean(idOrName.slice(0, 200), [...this.#byName.keys()].slice(0, MAX_CANDIDATES)),
      );
    }
    return named?.id;
  }
}
