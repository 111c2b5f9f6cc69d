/**
 * A string that only a newer server sends. After a `switch` over all known values of an enum, a value of this type remains. Handle
 * it in the `default` branch.
 */
// It is not a branded string, because mapped types, such as the types of openapi-fetch, would treat it as an object.
export declare enum UnknownValue {
  unknown = "a value that only a newer server knows",
}

declare const unknownVariant: unique symbol;

/** An object that only a newer server sends. Handle it in a `default` branch, like `UnknownValue`. */
export interface UnknownVariant {
  readonly [unknownVariant]: never;
}
