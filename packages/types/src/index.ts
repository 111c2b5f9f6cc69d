/**
 * Types of the Onezone REST API, generated from its OpenAPI description by openapi-typescript.
 *
 * - `paths`: the parameters, body and responses of each method of each path
 * - `operations`: the same by operationId
 * - `components`: schemas, parameters and responses by name, such as `components["schemas"]["Error"]`
 * - `ErrorDetails`, `ErrorStatus`: the `details` and the HTTP status of each error in the catalogue, by error id
 * - `OperationErrors`: the ids of the errors that each operation can return
 * - `UnknownValue`, `UnknownVariant`: values of an enum or a union that only a newer server sends
 */
export type { ErrorDetails, ErrorStatus, OperationErrors } from "./generated/errors.ts";
export type { components, operations, paths } from "./generated/onezone.ts";
export type { UnknownValue, UnknownVariant } from "./unknown.ts";
