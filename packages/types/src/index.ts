/**
 * Types of the Onezone REST API, made from its OpenAPI description by openapi-typescript.
 *
 * - `paths`: what each method of each path takes and answers
 * - `operations`: the same by operationId
 * - `components`: schemas, parameters and responses by name, as in `components["schemas"]["Error"]`
 * - `ErrorDetails`, `ErrorStatus`: the `details` and the HTTP status of each error in the catalogue, by error id
 * - `OperationErrors`: the ids of the errors that each operation can give
 * - `UnknownValue`, `UnknownVariant`: what a newer server may send in place of the known values of an enum or a union
 */
export type { ErrorDetails, ErrorStatus, OperationErrors } from "./generated/errors.ts";
export type { components, operations, paths } from "./generated/onezone.ts";
export type { UnknownValue, UnknownVariant } from "./unknown.ts";
