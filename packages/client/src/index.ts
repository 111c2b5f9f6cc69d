export { createOnezoneClient, type OnezoneClientOptions } from "./create-onezone-client.ts";
export type { LogRecord } from "./log.ts";
export { isOnezoneCallError, OnezoneCallError, type OnezoneCallErrorKind } from "./onezone-call-error.ts";
export type { OnezoneClient } from "./onezone-client.ts";
export {
  isOnezoneError,
  OnezoneError,
  type OnezoneErrorId,
  type OnezoneErrorObject,
} from "./onezone-error.ts";
export type {
  Created,
  Operation,
  OperationArguments,
  OperationData,
  OperationErrorId,
  OperationId,
} from "./operation-types.ts";
export { type Page, type PageRequest, pages } from "./pages.ts";
export type { BodyReader } from "./read-response-body.ts";
export type { RetryOptions, SendOptions } from "./send-options.ts";
export { type Call, type CallInit, callOperation } from "./untyped-call.ts";
export type { CallResult } from "./untyped-call-result.ts";
export { unwrap } from "./unwrap.ts";
export type { CallOptions, VerbOptions, Verbs } from "./verbs.ts";
