import { randomHex } from "../bytes.ts";
import { type Behaviours, type Call, on } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { isObject } from "../json.ts";
import { newId } from "../world/ids.ts";
import { newEntity } from "../world/new-entity.ts";
import { handleOfShare } from "../world/relations.ts";
import type { Store } from "../world/store.ts";
import type { Entity } from "../world/world-state.ts";
import { createFor } from "./families/entity-crud.ts";
import { publicUrl } from "./families/entity-hooks.ts";
import { readFields } from "./families/read-entity-fields.ts";
import { revisedMetadata } from "./handle-metadata.ts";
import { noContent } from "./outcomes.ts";

/** Behaviours of handles: registration, and changes of metadata. */
export const handles: Behaviours = {
  "create handle.instance": {
    // The access rule refers to the share and the service, so the server looks them up first.
    find({ world, body }) {
      const { resourceId, handleServiceId } = isObject(body) ? body : {};
      const share = world.get("share", String(resourceId));
      if (share === undefined) throw new OnezoneError("badValueIdNotFound", { key: "resourceId" });
      const service = world.get("handleService", String(handleServiceId));
      if (service === undefined) throw new OnezoneError("badValueIdNotFound", { key: "handleServiceId" });
      return { share, service };
    },
    run: (call, target: Target) => createFor(call, "handle", () => register(call, target)),
  },
  "update handle.instance": on("handle", ({ world, body }, handle) => {
    const { metadata } = readFields("handle", body, ["metadata"], []);
    world.update("handle", handle.id, revision(world, { ...handle, metadata: String(metadata) }));
    return noContent("the metadata is replaced");
  }),
};

/** The resource and the handle service of a registration. */
interface Target {
  readonly share: Entity<"share">;
  readonly service: Entity<"handleService">;
}

function register({ world, body, caller }: Call, { share, service }: Target): Entity<"handle"> {
  const fields = readFields("handle", body, ["metadata", "metadataPrefix", "resourceType"], []);
  if (world.partsOf(handleOfShare, share.id).length > 0) throw new OnezoneError("alreadyExists", {});
  const { type, prefix } = service.serviceProperties;
  if (type === undefined || prefix === undefined)
    throw new OnezoneError(
      "internalServerError",
      { reference: randomHex(5) },
      "the service has no type or prefix",
    );
  const handle = newEntity("handle", {
    ...{ ...fields, id: newId(), now: world.now(), creator: caller.subject ?? null },
    ...{ handleServiceId: service.id, resourceId: share.id },
    publicHandle: `${type === "DOI" ? "doi:" : "hdl:"}${prefix}/${randomHex(4)}`,
  });
  return world.add("handle", { ...handle, ...revision(world, handle) });
}

/** Returns the metadata of a handle as the server publishes it, and the time of publication. @throws {OnezoneError} badValueXML */
function revision(
  world: Store,
  { metadata, metadataPrefix, publicHandle, resourceId }: Entity<"handle">,
): Pick<Entity<"handle">, "metadata" | "timestamp"> {
  const rootFileId = world.get("share", resourceId)?.rootFileId ?? "";
  const published = { publicHandle, shareUrl: publicUrl(world, resourceId), rootFileId };
  return { metadata: revisedMetadata(metadata, metadataPrefix, published), timestamp: world.now() };
}
