/**
 * Types of the Onezone REST API, made from its OpenAPI description by openapi-typescript.
 *
 * - `paths`: what each method of each path takes and answers
 * - `operations`: the same by operationId
 * - `components`: schemas, parameters and responses by name, as in `components["schemas"]["Error"]`
 */
export type { components, operations, paths } from "./generated/onezone.ts";
