import type { OperationErrors, operations } from "@onezone/types";
import type { OnezoneClient } from "./onezone-client.ts";
import type { CallOptions } from "./verbs.ts";

/** An operationId of the API. */
export type OperationId = keyof operations;

/** The arguments of an operation's function: `path`, `query` and `header` parameters, `body`, and options. */
export type OperationArguments<Id extends OperationId> = CallArguments<operations[Id]>;

// These types are generic over an operation, not its id: the compiler would evaluate `operations[Id]` for all ids.
type CallArguments<Op> = ParametersOf<Op> & BodyOf<Op> & CallOptions;

type ParametersOf<Op> = Op extends { parameters: infer Parameters }
  ? Pick<Parameters, keyof Parameters & ("path" | "query" | "header")>
  : unknown;

type BodyOf<Op> = Op extends { requestBody?: infer Body } ? BodyArgument<NonNullable<Body>, Op> : unknown;

type BodyArgument<Body, Op> = [Body] extends [never]
  ? { readonly body?: never }
  : Body extends { content: { "application/json": infer Json } }
    ? Op extends { requestBody: Body }
      ? { readonly body: Json }
      : { readonly body?: Json }
    : never;

/**
 * The data that an operation returns: the response body, the id and location of a created entity, the body at the end of a
 * redirect, or undefined.
 */
export type OperationData<Id extends OperationId> = DataOf<operations[Id]>;

type DataOf<Op> = Op extends { responses: infer Responses } ? SuccessData<Responses> : never;

type SuccessData<Responses> = [Extract<keyof Responses, 200 | 201 | 204>] extends [never]
  ? Blob
  : DataOfResponse<Responses[Extract<keyof Responses, 200 | 201 | 204>]>;

type DataOfResponse<Success> = Success extends { content: { "application/json": infer Json } }
  ? Json
  : Success extends { content: object }
    ? Blob
    : Success extends { headers: { Location: string } }
      ? Created
      : undefined;

/**
 * The ids of the errors that an operation can return, or that can be the cause of its error: `tokenRevoked` is a cause of
 * `unauthorized`. A newer server may return others.
 */
export type OperationErrorId<Id extends OperationId> = OperationErrors[Id];

/** A created entity, from a response that has only a `Location` header. */
export interface Created {
  /** The id: the last segment of the location. */
  readonly id: string;
  /** The URL. */
  readonly location: string;
}

/**
 * Calls an operation and returns its data.
 *
 * It throws an `OnezoneError` if Onezone returns an error, and an `OnezoneCallError` if there is no response, or one that does
 * not match the API description.
 */
export type Operation<Id extends OperationId> = OperationFunction<Id, operations[Id]>;

interface OperationFunction<Id, Op> {
  // No docstring here, so that editors show the docstring of the operation.
  (onezone: OnezoneClient, ...args: ArgumentList<CallArguments<Op>>): Promise<DataOf<Op>>;
  /** Calls the operation and returns its data and the response, whose body has been read. */
  withResponse(
    onezone: OnezoneClient,
    ...args: ArgumentList<CallArguments<Op>>
  ): Promise<{ readonly data: DataOf<Op>; readonly response: Response }>;
  readonly operationId: Id;
  readonly method: string;
  /** The path template, such as `/users/{id}/tokens/temporary`. */
  readonly path: string;
}

/** The arguments of an operation's function after the client, which are optional if none is required. */
export type ArgumentsOf<Id extends OperationId> = ArgumentList<CallArguments<operations[Id]>>;

type ArgumentList<Arguments> = Partial<Arguments> extends Arguments ? [args?: Arguments] : [args: Arguments];
