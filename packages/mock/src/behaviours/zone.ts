import { decodeBase64 } from "../bytes.ts";
import type { Behaviours } from "../engine/behaviour.ts";
import { adminPrivileges } from "../generated/privileges.ts";
import { identityProvidersOf } from "../world/linked-accounts.ts";
import { viewerPrivileges } from "../world/privileges.ts";
import { spaceTags } from "../world/space-tags.ts";
import { ok } from "./outcomes.ts";

/** Behaviours of the Onezone itself. */
export const zone: Behaviours = {
  "get oz_worker.configuration": ({ world }) =>
    ok(
      {
        name: null,
        domain: world.domain,
        version: "21.02.7",
        build: "mock",
        subdomainDelegationSupported: true,
        compatibleOneproviderVersions: ["21.02.6", "21.02.7"],
        compatibilityRegistryRevision: 2022122100,
        supportedIdPs: Array.from(identityProvidersOf(world), ([id, offlineAccess]) => ({
          id,
          offlineAccess,
        })),
        availableSpaceTags: spaceTags,
        bagitUploaderWorkflowSchemaId: null,
        openDataXrootdServerDomain: null,
      },
      "the configuration of this world",
    ),
  "get oz_worker.health": () => ok({ status: "healthy" }, "the mock is up"),
  "get oz_worker.privileges": () =>
    ok({ viewer: viewerPrivileges, admin: adminPrivileges }, "the privileges of every Onezone"),
  "get oz_worker.test_image": () => ({
    status: 200,
    ...(onePixel && { bytes: onePixel }),
    contentType: "image/png",
    why: "a picture of one pixel",
  }),
};

/** The smallest valid PNG. */
const onePixel = decodeBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
);
