import type { Behaviours } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";
import { shareOfFile } from "../world/file-ids.ts";

/** Versions of Oneproviders that cannot serve the data of shares. */
const OLD_VERSIONS = /^(18\.02|19\.02)/;

/** Behaviours of shared data. They redirect the caller to an online Oneprovider that supports the space. */
export const sharedData: Behaviours = {
  "get share.shared_data": ({ world, path: { file_id: fileId = "", subpath = "" }, query }) => {
    const root = [...world.all("share").values()].find(({ rootFileId }) => rootFileId === fileId);
    const shareId = root?.id ?? shareOfFile(fileId);
    if (shareId === undefined) throw new OnezoneError("badData", { key: "FileId" });
    const share = world.get("share", shareId);
    if (share === undefined) throw new OnezoneError("notFound", {}, "this world has no such share");
    const online = [...world.edgesTo("space.supports", share.spaceId).keys()].flatMap((id) => {
      const provider = world.get("provider", id);
      return provider?.online ? [provider] : [];
    });
    if (online.length === 0) throw new OnezoneError("serviceUnavailable", {});
    const provider = online.find(({ version }) => !OLD_VERSIONS.test(version));
    if (provider === undefined) throw new OnezoneError("notImplemented", {});
    const location = `https://${provider.domain}/api/v3/oneprovider/data/${fileId}/${subpath}${query}`;
    return { status: 307, location, why: "an online Oneprovider supports the space" };
  },
};
