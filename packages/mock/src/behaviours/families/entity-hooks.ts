import type { Call } from "../../engine/behaviour.ts";
import { OnezoneError } from "../../errors/onezone-error.ts";
import { isoTime } from "../../iso-time.ts";
import type { JsonObject } from "../../json.ts";
import type { EntityType } from "../../world/entity-types.ts";
import { type LinkedAccount, linkedAccountsOf } from "../../world/linked-accounts.ts";
import { handleOfShare, handlesOfService } from "../../world/relations.ts";
import type { Store } from "../../world/store.ts";
import { textRules } from "../../world/text-rules.ts";
import { lambdasOf } from "../automation/lambdas.ts";
import { checkLastOwner } from "./add-member.ts";
import { endSources } from "./harvest-stats.ts";

/** Functions of one type that extend the common behaviour in `entity-crud.ts`. */
interface EntityHooks {
  /** Returns additional properties of a response. */
  readonly properties?: (call: Call) => JsonObject;
  /** Checks the fields of an entity before a create or update. @throws {OnezoneError} */
  readonly check?: (fields: Readonly<Record<string, unknown>>, body?: JsonObject) => void;
  /** Checks that an entity can be deleted, and applies the side effects of the deletion. @throws {OnezoneError} */
  readonly beforeDelete?: (world: Store, id: string) => void;
}

/** The hooks by type. */
export const entityHooks: Readonly<Partial<Record<EntityType, EntityHooks>>> = {
  user: {
    // Some members appear twice: with their current name, and with the name of former versions.
    properties: ({ world, id, resource }) => {
      const { username = null, fullName = "", emails = [] } = world.get("user", id) ?? {};
      const names = { login: username, alias: username, name: fullName };
      if (resource.scope === "shared") return names;
      return {
        ...names,
        emailList: [...emails],
        linkedAccounts: linkedAccountsOf(world, id).map(showAccount),
      };
    },
    beforeDelete: (world, id) => {
      // The server deletes the tokens first, also if the user cannot be deleted.
      world.deleteTokens({ type: "user", id });
      for (const space of world.edgesFrom("space.owners", id).keys()) checkLastOwner(world, space, id);
    },
  },
  provider: {
    properties: ({ id }) => ({ clusterId: id }),
    beforeDelete: (world, provider) => endSources(world, { provider }),
  },
  cluster: { properties: ({ id }) => ({ type: id === "onezone" ? "onezone" : "oneprovider" }) },
  group: {
    beforeDelete: (world, id) => {
      if (world.get("group", id)?.protected) throw new OnezoneError("protectedGroup", {});
    },
  },
  space: {
    properties: ({ world, id, caller: { subject } }) => {
      const maySeeEmail =
        subject?.type === "user" &&
        (world.holds("space", id, subject.id, ["space_view", "space_manage_in_marketplace"]) ||
          world.hasAdminPrivileges(subject, ["oz_spaces_view"]));
      return {
        providers: Object.fromEntries(world.edgesTo("space.supports", id)),
        ...(!maySeeEmail && { marketplaceContactEmail: "" }),
      };
    },
    beforeDelete: (world, space) => endSources(world, { space }),
    check: (fields, body = {}) => {
      if (fields.advertisedInMarketplace !== true) return;
      for (const key of ["description", "marketplaceContactEmail", "organizationName"]) {
        if (fields[key]) continue;
        throw new OnezoneError(
          fields[key] === undefined || body[key] === undefined ? "missingRequiredValue" : "badValueEmpty",
          { key },
        );
      }
      if (!textRules.email.test(String(fields.marketplaceContactEmail)))
        throw new OnezoneError("badValueEmail", {});
    },
  },
  share: {
    properties: ({ world, id }) => ({
      publicUrl: publicUrl(world, id),
      publicRestUrl: `https://${world.domain}/api/v3/onezone/shares/${id}/public`,
      handleId: world.partsOf(handleOfShare, id)[0] ?? null,
    }),
  },
  handleService: {
    beforeDelete: (world, id) => {
      if (world.partsOf(handlesOfService, id).length > 0)
        throw new OnezoneError("cannotDeleteNonEmptyHandleService", {});
    },
  },
  atmWorkflowSchema: { properties: ({ world, id }) => ({ atmLambdas: [...lambdasOf(world, id)] }) },
  handle: {
    properties: ({ world, id }) => ({ timestamp: isoTime(world.get("handle", id)?.timestamp ?? 0) }),
  },
};

/** Returns the view of an account. Some members appear twice: with their current name, and with the name of former versions. */
function showAccount({ idp, ...account }: LinkedAccount): JsonObject {
  const { subjectId = null, username = null, fullName = null, custom = {} } = account;
  const { emails = [], entitlements = [] } = account;
  const current = { idp, subjectId, username, fullName, emails, entitlements, custom };
  const former = {
    login: username,
    alias: username,
    name: fullName,
    emailList: emails,
    groups: entitlements,
  };
  return { ...current, ...former };
}

/** Returns the public URL of a share. */
export function publicUrl({ domain }: Store, shareId: string): string {
  return `https://${domain}/share/${shareId}`;
}
