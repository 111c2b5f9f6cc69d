/**
 * Errors that the spec lists although they are neither in a story nor implied by the server's rules for fields. The patterns match
 * `operationId status errorId`.
 */
export const unrecordedErrors: readonly { readonly errors: RegExp; readonly reason: string }[] = [
  {
    errors:
      / (400 badValueString|401 unauthorized|403 forbidden|404 notFound|500 internalServerError|503 (serviceUnavailable|temporaryFailure))$/,
    reason:
      "The preprocessor adds the common responses to each operation, including 404 for operations that do not look up an entity.",
  },
  { errors: / 403 forbiddenWithHint$/, reason: "Newer servers send it instead of `forbidden`." },
  {
    errors: / 400 malformedData$/,
    reason:
      "Each operation with a body refuses a body that is not an object; the stories show this for a few operations.",
  },
  {
    errors:
      /^(\w*[jJ]oin\w*|registerProvider|verify\w+|inferAccessTokenScope|confineToken) 400 (token\w+|userBlocked|bad(Consumer|Service)Token|notAn(Identity|Invite)Token|inviteToken\w+)$/,
    reason:
      "Each token in a body is verified in the same way; the stories show each error for some operations.",
  },
  {
    errors:
      /^create(Temporary|Named)TokenFor\w+ 400 (token(SubjectInvalid|SessionInvalid|ServiceForbidden|TimeCaveatRequired)|userBlocked|inviteToken(SubjectNotAuthorized|TargetIdInvalid))$/,
    reason:
      "All operations that create tokens make the same checks; the stories show each error for some operations.",
  },
  {
    errors: /^(add|link|\w*[jJ]oin)\w+ (409 relationAlreadyExists|400 badValueIdNotFound)$/,
    reason:
      "Members of all types are added in the same way; the stories show both errors for some operations.",
  },
  {
    errors: /^getMembershipRequesterInfo 409 relationAlreadyExists$/,
    reason: "A user who has become a member in the meantime has no pending request.",
  },
  {
    errors:
      /^(create|modify|add|insert)Atm(Lambda|WorkflowSchema)(Revision)? 400 (badData|badValue(TooLow|ListOfStrings|ListNotAllowed|Name|TextTooLarge|Empty|JSON)|missingRequiredValue)$/,
    reason: "One parser reads all revisions; the stories show each error for some operations.",
  },
  {
    errors: /^dumpAtm(Lambda|WorkflowSchema)(Revision)? 400 (badData|badValueIdNotFound)$/,
    reason: "The revision number is checked in the same way for lambdas and workflow schemas.",
  },
  {
    errors: /^(create|modify)(UserSpace|SpaceForGroup|Space) 4(00 badValue(Empty|Email)|09 alreadyExists)$/,
    reason:
      "An advertised space must have a description and an email address, and the seed of an id must be new; the stories show these errors for some operations.",
  },
  {
    errors: /^(create|modify)(User)?Harvester(ForGroup)? 400 badData$/,
    reason: "The back-end is called before a harvester is stored; in the stories, the back-end never fails.",
  },
  {
    errors: /^queryHarvesterIndex 400 (badValueEmpty|badValueNotAllowed|missingRequiredValue)$/,
    reason: "Separate code checks the method and path of a query, without rules for fields.",
  },
  {
    errors: /^createHarvesterIndex 400 badValueJSON$/,
    reason: "The schema of an index must be JSON text; the rule for the field only requires a string.",
  },
  {
    errors:
      /^(createUser|createGroup|handleServiceRegister)Handle (400 badValueXML|409 alreadyExists|503 externalServiceOperationFailed)$/,
    reason:
      "Handles of users, groups and services are registered in the same way; in the stories, the handle service never fails.",
  },
  {
    errors:
      /(MarketplaceData|Marketplace|Membership\w*) 400 (spaceMarketplaceDisabled|badValueIdentifier|limitReached)$/,
    reason: "The marketplace of the recorded server is enabled, and its limits were not reached.",
  },
  {
    errors: /^(removeUser|removeCurrentUser|leaveSpace|removeSpaceUser) 400 cannotRemoveLastOwner$/,
    reason: "If a space has other users, its last owner cannot leave it through any operation.",
  },
  {
    errors:
      /^(modifyCurrentUser|registerProvider|modifyNamedToken|createNamedTokenForProvider) 400 badValueIdentifierOccupied$/,
    reason: "Usernames, subdomains and the names of a subject's tokens are unique.",
  },
  {
    errors: /^registerProvider 400 subdomainDelegationNotSupported$/,
    reason: "The recorded server supports the delegation of subdomains.",
  },
  {
    errors: /^modifyCluster 400 badValueIdNotFound$/,
    reason: "The hash of a GUI package must be known to the server.",
  },
  {
    errors: /^setUserSpaceAlias 400 relationDoesNotExist$/,
    reason: "Only effective members of a space can set an alias for it.",
  },
  {
    errors: /^updateSupportParametersOfProvider 400 notSupported$/,
    reason: "Oneproviders older than 21.02 have no support parameters.",
  },
  {
    errors: /^getSharedData 501 notImplemented$/,
    reason: "A Oneprovider that is too old cannot serve shared data.",
  },
  {
    errors: /^unlinkAtmLambdaFromInventory 403 atmLambdaInUse$/,
    reason: "A lambda cannot be removed from an inventory while a workflow schema in this inventory uses it.",
  },
];
