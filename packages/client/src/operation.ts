import type { operations } from "@onezone/types";
import {
  type CallInit,
  type CallResult,
  callOperation,
  type OnezoneClient,
} from "./create-onezone-client.ts";
import { dataOrThrow } from "./unwrap.ts";
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

/** What an operation gives: its answer's body; of a creation without body, id and location; else nothing. */
export type OperationData<Id extends OperationId> = SuccessData<operations[Id]["responses"]>;

type SuccessData<Responses> = DataOf<Responses[Extract<keyof Responses, 200 | 201 | 204>]>;

type DataOf<Success> = Success extends { content: { "application/json": infer Json } }
  ? Json
  : Success extends { content: object }
    ? Blob
    : Success extends { headers: { Location: string } }
      ? Created
      : undefined;

/** What was created, where the answer tells no more than where it is. */
export interface Created {
  /** Its id: the last segment of the location. */
  readonly id: string;
  /** Its URL. */
  readonly location: string;
}

/** The function of an operation. */
export interface Operation<Id extends OperationId> {
  /**
   * Calls the operation and returns what it gives.
   *
   * @throws {OnezoneError} if Onezone refuses or fails
   * @throws {OnezoneCallError} if there is no answer, or none of Onezone's
   */
  (onezone: OnezoneClient, ...args: ArgumentsOf<Id>): Promise<OperationData<Id>>;
  /** The same, with the answer beside what it gives: for status and headers. Its body has been read. */
  withResponse(
    onezone: OnezoneClient,
    ...args: ArgumentsOf<Id>
  ): Promise<{ readonly data: OperationData<Id>; readonly response: Response }>;
}

type ArgumentsOf<Id extends OperationId> =
  Partial<OperationArguments<Id>> extends OperationArguments<Id>
    ? [args?: OperationArguments<Id>]
    : [args: OperationArguments<Id>];

/** Makes the function of an operation. `parseAs` is given where the answer is no JSON. */
export function operation<Id extends OperationId>(
  method: string,
  path: string,
  operationId: Id,
  parseAs?: "blob",
): Operation<Id> {
  const context = { method, path, operationId };
  // The arguments of a function hold the parameters and the options of a call side by side.
  const send = (onezone: OnezoneClient, args: LooseArguments = {}) =>
    onezone[callOperation](context, { ...args, params: args, ...(parseAs && { parseAs }) });
  const call = async (onezone: OnezoneClient, args?: LooseArguments) => dataOf(await send(onezone, args));
  const withResponse = async (onezone: OnezoneClient, args?: LooseArguments) => {
    const result = await send(onezone, args);
    return { data: dataOf(result), response: result.response };
  };
  return Object.assign(call, { withResponse }) as unknown as Operation<Id>;
}

/** @throws {OnezoneError} */
function dataOf(result: CallResult): unknown {
  return dataOrThrow(result) ?? (result.response.status === 201 ? created(result.response) : undefined);
}

type LooseArguments = CallInit & NonNullable<CallInit["params"]>;

function created({ headers }: Response): Created | undefined {
  const location = headers.get("location");
  if (!location) return undefined;
  return { id: decodeURIComponent(location.replace(/\/$/, "").split("/").at(-1) ?? ""), location };
}
