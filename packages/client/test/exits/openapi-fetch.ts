/** The parts of openapi-fetch (MIT) that the client uses. They show that the client could work without the package. */

import type {
  ErrorResponse,
  IsOperationRequestBodyOptional,
  MediaType,
  OperationRequestBodyContent,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from "openapi-typescript-helpers";

type HeaderValue = string | number | boolean;

export type HeadersOptions =
  | NonNullable<RequestInit["headers"]>
  | Record<string, HeaderValue | HeaderValue[] | null | undefined>;

export type ParamsOption<T> = T extends { parameters: infer Parameters }
  ? RequiredKeysOf<Parameters> extends never
    ? { params?: Parameters }
    : { params: Parameters }
  : { params?: { query?: Record<string, unknown> } };

export type RequestBodyOption<T> =
  OperationRequestBodyContent<T> extends never
    ? { body?: never }
    : IsOperationRequestBodyOptional<T> extends true
      ? { body?: OperationRequestBodyContent<T> }
      : { body: OperationRequestBodyContent<T> };

interface Bodies<T> {
  readonly json: T;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: Response["body"];
}

type Parsed<T, Options> = Options extends { parseAs: infer As extends keyof Bodies<T> } ? Bodies<T>[As] : T;

export type FetchResponse<T extends Record<string | number, unknown>, Options, Media extends MediaType> =
  | { data: Parsed<SuccessResponse<ResponseObjectMap<T>, Media>, Options>; error?: never; response: Response }
  | { data?: never; error: ErrorResponse<ResponseObjectMap<T>, Media>; response: Response };

export function mergeHeaders(...all: readonly (HeadersOptions | undefined)[]): Headers {
  const merged = new Headers();
  for (const headers of all) {
    for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers ?? {})) {
      if (value === null) merged.delete(name);
      else if (Array.isArray(value)) for (const each of value) merged.append(name, String(each));
      else if (value !== undefined) merged.set(name, String(value));
    }
  }
  return merged;
}
