import type { Behaviours } from "../engine/behaviour.ts";
import { OnezoneError } from "../errors/onezone-error.ts";

/** The form of file ids: hexadecimal digits in pairs. */
const FILE_ID = /^(?:[0-9A-Fa-f]{2}){24,}$/;

/** Data of shares: the caller is redirected to a Oneprovider that supports the space and is online. */
export const shares: Behaviours = {
  "get share.shared_data": ({ world, path: { file_id: fileId = "", subpath = "" } }) => {
    const share = [...world.all("share").values()].find(({ rootFileId }) => rootFileId === fileId);
    if (share === undefined && !FILE_ID.test(fileId)) throw new OnezoneError("badData", { key: "FileId" });
    // Of other files, the mock knows only the form of their ids.
    if (share === undefined)
      throw new OnezoneError("notFound", {}, "no share of this world has this root file");
    const supporters = [...world.edgesTo("space.supports", share.spaceId).keys()];
    const provider = supporters.map((id) => world.get("provider", id)).find((each) => each?.online);
    if (provider === undefined) throw new OnezoneError("serviceUnavailable", {});
    const location = `https://${provider.domain}/api/v3/oneprovider/data/${fileId}/${subpath}`;
    return { status: 307, location, why: "an online Oneprovider supports the space" };
  },
};
