/** Refusals of the server that no schema foresees, as `operationId errorId key`, each with the reason. */
export const looser: readonly { readonly refusals: RegExp; readonly reason: string }[] = [
  {
    refusals: / badValueToken (token|consumerToken)$/,
    reason: "Whether text is a token is known to the server alone.",
  },
  { refusals: / badValueIdNotFound \w+$/, reason: "Which ids exist is known to the server alone." },
  {
    refusals: / badValueIdentifierOccupied \w+$/,
    reason: "Which names are taken is known to the server alone.",
  },
  {
    refusals: /^createNamedToken\w+ badValueCaveat$/,
    reason: "Addresses, paths and ids within caveats are checked by parsing them, and countries by a list.",
  },
  {
    refusals: / badValueListNotAllowed tags$/,
    reason: "The tags of the marketplace are those of the deployment's configuration.",
  },
  {
    refusals: /^(createUserSpace|modifySpace) missingRequiredValue description$/,
    reason:
      "What an advertised space must have may be there from before, and the errors differ for each field.",
  },
  {
    refusals: /^modifyNamedToken missingAtLeastOneValue$/,
    reason: "The server does not count unknown fields; the schema counts fields, so that newer ones pass.",
  },
  {
    refusals: / badValueXML metadata$/,
    reason: "No schema can say that text is well-formed XML of a certain format.",
  },
  {
    refusals: /^addAtmLambdaRevision badData targetRevisionNumber$/,
    reason: "It is the revision number in the path, not a field of the body.",
  },
];
