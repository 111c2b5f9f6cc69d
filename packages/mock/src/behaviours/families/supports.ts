import { entityOf } from "../../access/world-lookups.ts";
import { type Behaviours, type Call, on } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { isObject, type Json } from "../../json.ts";
import type { MemberType } from "../../world/effective-membership.ts";
import { newSupport } from "../../world/relations.ts";
import type { Store } from "../../world/store.ts";
import { LEAST_SUPPORT } from "../../world/validate-seed.ts";
import * as field from "../body-field-readers.ts";
import { noContent, ok } from "../outcomes.ts";
import { idList, memberTypes } from "./entity-type-names.ts";
import { endSources } from "./harvest-stats.ts";

/** The supports of spaces by Oneproviders, and the relations of users and groups to these Oneproviders. */
export const supports: Behaviours = {
  "get space.eff_providers": ({ world, id }) =>
    idList("providers", world.edgesTo("space.supports", id).keys()),
  "get provider.spaces": ({ world, id }) => idList("spaces", spacesOf(world, id)),
  "update provider.space": ({ world, body, id, argument }) => {
    const size = field.required(body, "size", field.integerIn(LEAST_SUPPORT));
    checkStorage(world, id);
    world.link("space.supports", id, argument, size);
    return noContent("the size of the support is changed");
  },
  "delete provider.space": ({ world, id, argument }) => {
    checkStorage(world, id);
    endSources(world, { provider: id, space: argument });
    world.unlink("space.supports", id, argument);
    const { [id]: _, ...others } = entityOf(world, "space", argument).supportParametersRegistry;
    world.update("space", argument, { supportParametersRegistry: others });
    return noContent("the support is ended");
  },
  "update space.support_parameters": on("space", ({ world, body, argument }, space) => {
    const keys = Object.keys(newSupport).filter((key) => body[key] !== undefined);
    if (keys.length === 0)
      throw new OnezoneError("missingAtLeastOneValue", { keys: Object.keys(newSupport) });
    const changes = Object.fromEntries(keys.flatMap((key) => readParameter(body[key] ?? null, key)));
    const { release } = world.get("cluster", argument)?.workerVersion ?? {};
    if (String(release) < "21.02") throw new OnezoneError("notSupported", {});
    const { supportParametersRegistry: registry } = space;
    const known = registry[argument];
    const parameters = { ...newSupport, ...(isObject(known) && known), ...changes };
    world.update("space", space.id, { supportParametersRegistry: { ...registry, [argument]: parameters } });
    return noContent("the parameters are changed");
  }),
  "delete space.provider": ({ world, id, argument }) => {
    endSources(world, { provider: argument, space: id });
    world.unlink("space.supports", argument, id);
    return noContent("the support is ended");
  },
  ...Object.assign({}, ...memberTypes.map(ofMembers)),
};

const flags = [true, false, null];
const statuses = [null, "initializing", "enabled", "stopping", "disabled"];

/** Returns a list with the parameter as its only entry; empty if it is null. @throws {OnezoneError} badValueNotAllowed */
function readParameter(value: Json, key: string): [string, Json][] {
  const isStatus = key === "dirStatsServiceStatus";
  if (!isStatus && typeof value !== "boolean") field.text(value, key);
  const allowed: readonly Json[] = isStatus ? statuses : flags;
  const found = allowed.find((each) => each === value || (!isStatus && String(each) === value));
  if (found === undefined) throw new OnezoneError("badValueNotAllowed", { key, allowed });
  return found === null ? [] : [[key, found]];
}

function ofMembers(member: MemberType): Behaviours {
  return {
    [`get ${member}.eff_providers`]: ({ world, id }: Call) => {
      const spaces = [...world.membership.entitiesOf("space", member, id)];
      const providers = spaces.flatMap((space) => [...world.edgesTo("space.supports", space).keys()]);
      return idList("providers", new Set(providers));
    },
    [`get provider.${member}_spaces`]: ({ world, id, argument }: Call) => {
      const spaces = world.membership.entitiesOf("space", member, argument);
      const supported = spacesOf(world, id).filter((space) => spaces.has(space));
      return idList("spaces", supported);
    },
    [`get provider.eff_${member}_membership`]: ({ world, id }: Call) => {
      const intermediaries = [{ type: "storage", id: storageOf(world, id) }];
      return ok({ intermediaries }, `the ${member} is in a space that the Oneprovider supports`);
    },
    [`get provider.eff_${member}s`]: ({ world, id }: Call) =>
      idList(`${member}s`, world.membership.membersOfAny("space", spacesOf(world, id), member)),
  };
}

function storageOf(world: Store, providerId: string): string | undefined {
  return world.get("provider", providerId)?.storageId;
}

/** Checks that the storage has the id of the Oneprovider, as in former versions. The server cannot change other supports. */
function checkStorage(world: Store, providerId: string): void {
  if (storageOf(world, providerId) !== providerId)
    throw new OnezoneError("notFound", {}, "the storage does not have the id of the Oneprovider");
}

function spacesOf(world: Store, providerId: string): readonly string[] {
  return [...world.edgesFrom("space.supports", providerId).keys()];
}
