import type { ErrorDetails } from "../generated/errors.ts";
import { erlangJson, erlangList } from "./erlang-text.ts";

/** The parts of the server's messages that are not in the details. */
export type Words = Readonly<Record<string, string>>;

const ONE_OF = "Missing data, you must provide at least one of: ";
const NAME_RULE =
  "Name must be 2-128 characters long and composed only of UTF-8 letters, digits, brackets and underscores. Dashes, spaces and dots are allowed (but not at the beginning or the end).";

/** The errors whose texts the server computes: the catalogue has no message template for them. */
export type ComputedId =
  | "badData"
  | "badValueCaveat"
  | "badValueName"
  | "forbidden"
  | "internalServerError"
  | "missingAtLeastOneValue"
  | "notAnAccessToken"
  | "notAnIdentityToken"
  | "notAnInviteToken"
  | "relationDoesNotExist"
  | "tokenCaveatUnverified"
  | "tokenServiceForbidden"
  | "unauthorized";

/** Texts by error id, from the details of the error. */
export type Texts<Id extends keyof ErrorDetails> = {
  readonly [Each in Id]: (details: ErrorDetails[Each], words: Words) => string;
};

/** The texts that the server computes. */
export const computedTexts: Texts<ComputedId> = {
  badData: ({ key, hint, specificError }) => {
    if (hint !== undefined) return `Bad value provided for "${key}": ${hint}`;
    return specificError === undefined
      ? `Bad value: provided "${key}" has an invalid format or is incomprehensible in the context of this operation.`
      : `Bad value provided for "${key}" (see details).`;
  },
  badValueCaveat: ({ caveat }) => `Provided caveat is invalid: '${erlangJson(caveat)}'.`,
  badValueName: ({ key }) => `Bad value${key === undefined ? "" : ` provided for "${key}"`}: ${NAME_RULE}`,
  forbidden: ({ hint }) =>
    `You are not authorized to perform this operation${hint === undefined ? "" : `: ${hint}`}.`,
  internalServerError: (details) =>
    `The server has encountered an error while processing this request. If the problem persists, please contact the site's administrators, citing the following reference: ${"reference" in details ? details.reference : ""}.`,
  missingAtLeastOneValue: ({ keys }) => `${ONE_OF}${erlangList(keys, ONE_OF.length)}.`,
  notAnAccessToken: (_, { received }) => `Expected an access token, but received a(n) ${received}.`,
  notAnIdentityToken: (_, { received }) => `Expected an identity token, but received a(n) ${received}.`,
  notAnInviteToken: (_, { expected, received }) =>
    `Expected an invitation token of type '${expected}', but received a(n) ${received}.`,
  relationDoesNotExist: ({ childType, childId, parentType, parentId }) =>
    `Bad value: ${childType.replace("od_", "")}:${childId} is not a member of ${parentType.replace("od_", "")}:${parentId}.`,
  tokenCaveatUnverified: (_, { caveat }) => `Provided token is not valid - ${caveat}`,
  tokenServiceForbidden: ({ service: { type, id } }) =>
    `The service ${type}:${id} is forbidden for this subject.`,
  unauthorized: ({ authError }) =>
    authError === undefined
      ? "You must authenticate yourself to perform this operation."
      : "Provided authentication is not valid (see details).",
};
