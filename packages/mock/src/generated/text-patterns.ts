// Generated from spec/ by `npm run generate`. Do not edit.

/** The exact patterns of texts, by schema. */
export const textPatterns: Readonly<Record<"Name" | "FullName", RegExp>> = {
  Name: /^[\p{L}\p{N}_()][\p{L}\p{N}_(). -]{0,126}[\p{L}\p{N}_()]\n?$/u,
  FullName: /^[\p{L}\p{N}][\p{L}\p{N}' ,.-]{0,126}[\p{L}\p{N}.]\n?$/u,
};
