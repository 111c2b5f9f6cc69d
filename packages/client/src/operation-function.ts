import type { CallContext } from "./call-context.ts";
import { dataOrThrow } from "./data-or-throw.ts";
import { badResponse } from "./onezone-call-error.ts";
import type { OnezoneClient } from "./onezone-client.ts";
import type { Created, Operation, OperationId } from "./operation-types.ts";
import { type CallInit, callOperation } from "./untyped-call.ts";
import type { CallResult } from "./untyped-call-result.ts";

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
