/**
 * A string that only a newer server sends. A `switch` over all known values of an enum leaves a value of this type, which the
 * `default` branch handles.
 */
// Not a branded string, because mapped types, such as those of openapi-fetch, would treat it as an object.
export declare enum UnknownValue {
  unknown = "a value that only a newer server knows",
}

declare const unknownVariant: unique symbol;

/** An object that only a newer server sends. A `default` branch handles it, as for `UnknownValue`. */
export interface UnknownVariant {
  readonly [unknownVariant]: never;
}
