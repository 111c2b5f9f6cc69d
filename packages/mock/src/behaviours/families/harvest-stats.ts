import { isObject, type JsonObject } from "../../json.ts";
import type { Store } from "../../world/store.ts";

/** A source of metadata for a harvester: a space and a Oneprovider that supports it. */
interface Source {
  readonly space: string;
  readonly provider: string;
}

/** The statistics of a source before its first metadata. The mock does not harvest, so they never change. */
const NOTHING_YET = { currentSeq: 0, maxSeq: 0, lastUpdate: null, error: null };

/** Returns the statistics of the current and former sources of an index, by space and Oneprovider. */
export function statsOf(world: Store, harvesterId: string, { archived }: JsonObject): JsonObject {
  const stats: Record<string, JsonObject> = {};
  const note = ({ space, provider }: Source, archival: boolean) => {
    stats[space] = { ...stats[space], [provider]: { ...NOTHING_YET, archival } };
  };
  for (const source of readSources(archived)) note(source, true);
  for (const source of sourcesOf(world, harvesterId)) note(source, false);
  return stats;
}

/** Archives the current sources that match all properties of `ended`. */
export function endSources(world: Store, ended: Partial<Source> & { readonly harvester?: string }): void {
  for (const { id, indices } of world.all("harvester").values()) {
    if (ended.harvester !== undefined && ended.harvester !== id) continue;
    const sources = sourcesOf(world, id).filter(
      ({ space, provider }) => (ended.space ?? space) === space && (ended.provider ?? provider) === provider,
    );
    if (sources.length === 0) continue;
    const changed = Object.entries(indices).map(([key, index]) => {
      const { archived, ...fields } = isObject(index) ? index : {};
      return [key, { ...fields, archived: [...readSources(archived), ...sources] }];
    });
    world.update("harvester", id, { indices: Object.fromEntries(changed) });
  }
}

function sourcesOf(world: Store, harvesterId: string): readonly Source[] {
  return [...world.edgesFrom("space.harvesters", harvesterId).keys()].flatMap((space) =>
    [...world.edgesTo("space.supports", space).keys()].map((provider) => ({ space, provider })),
  );
}

function readSources(archived: JsonObject[string] = []): readonly Source[] {
  const list = Array.isArray(archived) ? archived.filter(isObject) : [];
  return list.map(({ space, provider }) => ({ space: String(space), provider: String(provider) }));
}
