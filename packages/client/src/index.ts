export {
  type Call,
  type CallInit,
  callOperation,
  createOnezoneClient,
  type OnezoneClient,
  type OnezoneClientOptions,
} from "./create-onezone-client.ts";
export {
  isOnezoneCallError,
  isOnezoneError,
  OnezoneCallError,
  type OnezoneCallErrorKind,
  OnezoneError,
  type OnezoneErrorId,
  type OnezoneErrorObject,
} from "./errors.ts";
export type { CallResult } from "./interpret.ts";
export type {
  Created,
  Operation,
  OperationArguments,
  OperationData,
  OperationId,
} from "./operation.ts";
export type { BodyReader } from "./read-body.ts";
export type { RetryOptions } from "./retry.ts";
export type { LogRecord, SendOptions } from "./send.ts";
export { unwrap } from "./unwrap.ts";
export type { CallOptions, VerbOptions, Verbs } from "./verbs.ts";
