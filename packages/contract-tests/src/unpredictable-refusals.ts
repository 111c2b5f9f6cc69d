/** Errors of the server that no schema can predict, as `operationId errorId key`, with the reason. */
export const unpredictableRefusals: readonly { readonly refusals: RegExp; readonly reason: string }[] = [
  {
    refusals: / badValueToken (token|consumerToken)$/,
    reason: "Only the server knows whether a text is a token.",
  },
  { refusals: / badValueIdNotFound \w+$/, reason: "Only the server knows which ids exist." },
  {
    refusals: / badValueIdentifierOccupied \w+$/,
    reason: "Only the server knows which names are in use.",
  },
  {
    refusals: /^createNamedToken\w+ badValueCaveat$/,
    reason: "The server parses addresses, paths and ids in caveats, and has a list of countries.",
  },
  {
    refusals: / badValueListNotAllowed tags$/,
    reason: "The configuration of the deployment defines the tags of the marketplace.",
  },
  {
    refusals: /^(createUserSpace|modifySpace) missingRequiredValue description$/,
    reason:
      "If the space is already advertised, it has the required fields. The server reports each missing field separately.",
  },
  {
    refusals: /^modifyNamedToken missingAtLeastOneValue$/,
    reason: "The server does not count unknown fields. The schema does, so that it accepts newer fields.",
  },
  {
    refusals: / badValueXML metadata$/,
    reason: "A schema cannot require well-formed XML of a certain format.",
  },
  {
    refusals: /^addAtmLambdaRevision badData targetRevisionNumber$/,
    reason: "The error is about the revision number in the path, not about a field of the body.",
  },
];
