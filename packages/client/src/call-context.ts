/** The operation that is called. Every error names it. */
export interface CallContext {
  /** Undefined for calls by path. */
  readonly operationId?: string | undefined;
  readonly method: string;
  /** The path template, such as `/users/{id}/tokens/temporary`. */
  readonly path: string;
}

/** Returns the operationId of a call, or its method and path. */
export function callName({ operationId, method, path }: CallContext): string {
  return operationId ?? `${method} ${path}`;
}

/** The calls of error responses. `unwrap` needs them because it only has the response. */
export const contexts: WeakMap<Response, CallContext> = new WeakMap();
