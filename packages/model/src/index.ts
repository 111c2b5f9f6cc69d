export type { ApiModel, CatalogueError, Tag } from "./api-model.ts";
export { isOpenApi, readModel } from "./api-model.ts";
export type { Content, Example } from "./content.ts";
export { mapOperations } from "./map-operations.ts";
export type { Node } from "./node.ts";
export { asNode, asText, asTexts, isNode } from "./node.ts";
export type { CodeSample, DocumentedResponse, Header, Method, Parameter, RequestBody } from "./operation.ts";
export { methods, Operation } from "./operation.ts";
export { componentName, locate, pointerTo, resolve, segmentsOf, targetOf } from "./reference.ts";
