import { expect, it } from "vitest";
import { sharedFileId } from "../src/world/file-ids.ts";
import { onezone } from "./onezone-calls.ts";
import { smallSeed } from "./small-seed.ts";

/** Requests the data of a share in a space that these Oneproviders support. */
async function sharedData(providers: readonly object[], path: (fileId: string) => string) {
  const named = providers.map((provider, index) => ({ id: `P${index}`, name: `p${index + 1}`, ...provider }));
  const supports = Object.fromEntries(named.map(({ id }) => [id, 1_000_000]));
  const spaces = [{ id: "S", name: "My experiment", users: { bob: "all" as const }, supports }];
  const shares = [{ id: "SHARE", name: "Results", spaceId: "S" }];
  const { call } = await onezone({ ...smallSeed, providers: named, spaces, shares });
  const { rootFileId } = (await call("bob", "GET /shares/SHARE")).json;
  return call("anonymous", `GET /shares/data/${path(rootFileId)}`);
}

it("a request for shared data is redirected to an online Oneprovider, with its path and query", async () => {
  const { status, headers } = await sharedData([{}, { online: true }], (id) => `${id}/children?limit=2`);
  expect(status).toBe(307);
  expect(headers.get("location")).toMatch(
    /^https:\/\/p2\.example\.com\/api\/v3\/oneprovider\/data\/[0-9A-F]+\/children\?limit=2$/,
  );
});

it.each([
  ["no supporting Oneprovider is online", [{}], (id: string) => id, "503 serviceUnavailable"],
  [
    "the supporting Oneprovider is too old",
    [{ online: true, version: "19.02.5" }],
    (id: string) => id,
    "501 notImplemented",
  ],
  ["the share does not exist", [{}], () => sharedFileId("root", "S", "GONE"), "404 notFound"],
  ["the id is not a file id", [{}], () => "notafileid", "400 badData"],
])("a request for shared data returns an error if %s", async (_, providers, path, expected) => {
  const { status, ids } = await sharedData(providers, path);
  expect(`${status} ${ids}`).toBe(expected);
});
