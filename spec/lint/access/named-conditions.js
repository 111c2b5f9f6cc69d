/**
 * The values of `condition`, for conditions that no other key of an access rule expresses. Each text continues "…, if".
 *
 * @type {Readonly<Record<string, string>>}
 */
export const conditions = {
  providerRegistrationIsOpen: "the registration of Oneproviders is open to all users",
  groupUsesHandleService: "the group is an effective member of the handle service",
  decisionIsGrant: "the `decision` is `grant`",
  decisionIsReject: "the `decision` is `reject`",
  memberIsNotOwner: "the user to remove is not an owner of the space",
  bodyHasOnlyNulls: "the body has no value other than null",
  bodySetsOnlyAccounting: "the body sets nothing but `accountingEnabled` and `dirStatsServiceEnabled`",
  bodySetsOnlyDirStatsService: "the body sets nothing but `dirStatsServiceEnabled`",
  bodyHasOnlyKnownKeys: "the body has no unknown keys",
};
