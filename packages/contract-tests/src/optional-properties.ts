/**
 * Properties that every recorded response contains, although the schema says that they are optional. The patterns match
 * `Schema.property`.
 */
export const optionalProperties: readonly { readonly properties: RegExp; readonly reason: string }[] = [
  {
    properties: /^(User|UserSummary|LinkedAccount)\.(name|login|alias|emailList|groups)$/,
    reason: "The property is deprecated; a newer server may no longer send it.",
  },
  {
    properties: /Invite\.parameters$/,
    reason: "The schema also describes requests, which can omit the property.",
  },
  {
    properties: /^Atm\w+\./,
    reason:
      "The schema also describes requests, which can omit the property; the server adds the default of some fields.",
  },
  {
    properties: /^DoiServiceProperties\./,
    reason: "The server sends the fields that were set, and only the type must be set.",
  },
];
