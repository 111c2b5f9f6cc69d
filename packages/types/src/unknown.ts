/**
 * A string that this version of the types does not know: a newer server may send it. Never written in a program; a value
 * of this type is left over when a `switch` has told all known values apart.
 */
// Not a branded string: mapped types, such as those of openapi-fetch, would take that for an object.
export declare enum UnknownValue {
  unknown = "a value that only a newer server knows",
}

declare const unknownVariant: unique symbol;

/** An object that this version of the types does not know: a newer server may send it. Left over as `UnknownValue` is. */
export interface UnknownVariant {
  readonly [unknownVariant]: never;
}
