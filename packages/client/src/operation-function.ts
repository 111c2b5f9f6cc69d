import type { OperationErrors, operations } from "@onezone/types";
import type { CallContext } from "./call-context.ts";
import type { CallResult } from "./call-result.ts";
import { dataOrThrow } from "./data-or-throw.ts";
import { badResponse } from "./onezone-call-error.ts";
import type { OnezoneClient } from "./onezone-client.ts";
import { type CallInit, callOperation } from "./untyped-call.ts";
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

/** The kind of data in a 2xx response: JSON, another body, the location of a created entity, or nothing. */
export type Returns = "json" | "blob" | "location" | "nothing";

/** Returns the function of an operation. */
export function operation<Id extends OperationId>(
  method: string,
  path: string,
  operationId: Id,
  returns: Returns,
): Operation<Id> {
  const context = { method, path, operationId };
  const withResponse = async (onezone: OnezoneClient, args: LooseArguments = {}) => {
    // `args` contains both the parameters and the options of a call.
    const init = { ...args, params: args, ...(returns === "blob" && { parseAs: returns }) };
    const result = await onezone[callOperation](context, init);
    return { data: dataOf(result, returns, context), response: result.response };
  };
  const call = async (onezone: OnezoneClient, args?: LooseArguments) =>
    (await withResponse(onezone, args)).data;
  return Object.assign(call, { ...context, withResponse }) as unknown as Operation<Id>;
}

/** The parameters and options of a call in one object, without types. */
export type LooseArguments = CallInit & NonNullable<CallInit["params"]>;

function dataOf(result: CallResult, returns: Returns, context: CallContext): unknown {
  const data = dataOrThrow(result, context);
  if (returns === "location") return created(result.response, context);
  if (data === undefined && returns !== "nothing") throw badResponse("is empty.", context, result.response);
  return data;
}

function created(response: Response, context: CallContext): Created {
  const location = response.headers.get("location") ?? "";
  const id = lastSegment(location);
  if (!id) {
    const fault = location ? `has a malformed Location: ${JSON.stringify(location)}` : "has no Location";
    throw badResponse(`${fault}.`, context, response);
  }
  return { id, location };
}

/** Returns the last path segment of a URL, decoded, or undefined if there is none or it cannot be decoded. */
function lastSegment(url: string): string | undefined {
  try {
    return decodeURIComponent(
      /(?<![^/])([^/]*)\/?$/.exec(new URL(url, "http://relative").pathname)?.[1] ?? "",
    );
  } catch {
    return undefined;
  }
}
