import type { Behaviours } from "../engine/behaviour.ts";
import { automation } from "./automation/index.ts";
import { clusters } from "./clusters.ts";
import { tokenUtilities } from "./examine-and-verify-tokens.ts";
import { adminPrivilegesOf } from "./families/admin-privileges.ts";
import { entityCrud } from "./families/entity-crud.ts";
import { harvesterSpaces } from "./families/harvester-spaces.ts";
import { invitations } from "./families/invitations.ts";
import { members } from "./families/members.ts";
import { spaceOwners } from "./families/space-owners.ts";
import { supports } from "./families/supports.ts";
import { handles } from "./handles.ts";
import { harvesters } from "./harvesters.ts";
import { marketplace } from "./marketplace.ts";
import { namedTokens } from "./named-tokens.ts";
import { providerRegistration } from "./provider-registration.ts";
import { providers } from "./providers.ts";
import { sharedData } from "./shared-data.ts";
import { temporaryTokens } from "./temporary-tokens.ts";
import { userSettings } from "./user-settings.ts";
import { users } from "./users.ts";
import { zone } from "./zone.ts";

/** All behaviours, by resource. An operation without behaviour returns an example. */
export const behaviours: Behaviours = {
  ...entityCrud,
  ...members,
  ...adminPrivilegesOf,
  ...invitations,
  ...harvesterSpaces,
  ...spaceOwners,
  ...supports,
  ...automation,
  ...clusters,
  ...handles,
  ...harvesters,
  ...marketplace,
  ...sharedData,
  ...namedTokens,
  ...temporaryTokens,
  ...tokenUtilities,
  ...users,
  ...userSettings,
  ...providerRegistration,
  ...providers,
  ...zone,
};
