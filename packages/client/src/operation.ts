import type { operations } from "@onezone/types";
import { badResponse } from "./bad-response.ts";
import { type CallInit, callOperation } from "./call.ts";
import type { CallContext } from "./call-context.ts";
import type { CallResult } from "./call-result.ts";
import { dataOrThrow } from "./data-or-throw.ts";
import type { OnezoneClient } from "./onezone-client.ts";
import type { CallOptions } from "./verbs.ts";

/** The operationIds of the API. */
export type OperationId = keyof operations;

/** What the function of an operation is called with: its `path`, `query` and `header` parameters, its `body`, options. */
export type OperationArguments<Id extends OperationId> = Pick<
  operations[Id]["parameters"],
  "path" | "query" | "header"
> &
  BodyArgument<NonNullable<operations[Id]["requestBody"]>, operations[Id]> &
  CallOptions;

type BodyArgument<Body, Op> = [Body] extends [never]
  ? { readonly body?: never }
  : Body extends { content: { "application/json": infer Json } }
    ? Op extends { requestBody: Body }
      ? { readonly body: Json }
      : { readonly body?: Json }
    : never;

/**
 * What an operation returns: the body of its response; of a creation without body, id and location; of a
 * redirect, which is followed, the body at its end; else undefined.
 */
export type OperationData<Id extends OperationId> = SuccessData<operations[Id]["responses"]>;

type SuccessData<Responses> = [Extract<keyof Responses, 200 | 201 | 204>] extends [never]
  ? Blob
  : DataOf<Responses[Extract<keyof Responses, 200 | 201 | 204>]>;

type DataOf<Success> = Success extends { content: { "application/json": infer Json } }
  ? Json
  : Success extends { content: object }
    ? Blob
    : Success extends { headers: { Location: string } }
      ? Created
      : undefined;

/** What was created, if the response has only its location. */
export interface Created {
  /** Its id: the last segment of the location. */
  readonly id: string;
  /** Its URL. */
  readonly location: string;
}

/**
 * The function of an operation: calls it and returns its data.
 *
 * It throws an `OnezoneError` if Onezone refuses or fails, and an `OnezoneCallError` if there is no response, or not one
 * that Onezone documents.
 */
export interface Operation<Id extends OperationId> {
  // Without documentation of its own, so that editors show the operation's on each call.
  (onezone: OnezoneClient, ...args: ArgumentsOf<Id>): Promise<OperationData<Id>>;
  /** Calls the operation and returns its data together with the response, for status and headers. Its body has been read. */
  withResponse(
    onezone: OnezoneClient,
    ...args: ArgumentsOf<Id>
  ): Promise<{ readonly data: OperationData<Id>; readonly response: Response }>;
}

type ArgumentsOf<Id extends OperationId> =
  Partial<OperationArguments<Id>> extends OperationArguments<Id>
    ? [args?: OperationArguments<Id>]
    : [args: OperationArguments<Id>];

/** What a success of an operation holds: JSON, another body, the location of what was created, or nothing. */
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
    // The arguments of a function hold the parameters and the options of a call side by side.
    const init = { ...args, params: args, ...(returns === "blob" && { parseAs: returns }) };
    const result = await onezone[callOperation](context, init);
    return { data: dataOf(result, returns, context), response: result.response };
  };
  const call = async (onezone: OnezoneClient, args?: LooseArguments) =>
    (await withResponse(onezone, args)).data;
  return Object.assign(call, { withResponse }) as unknown as Operation<Id>;
}

type LooseArguments = CallInit & NonNullable<CallInit["params"]>;

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

/** Returns the last segment of a URL's path, decoded; undefined if there is none, or if it cannot be decoded. */
function lastSegment(url: string): string | undefined {
  try {
    return decodeURIComponent(
      /(?<![^/])([^/]*)\/?$/.exec(new URL(url, "http://relative").pathname)?.[1] ?? "",
    );
  } catch {
    return undefined;
  }
}
