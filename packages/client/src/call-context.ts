/** What was called. Every error names it. */
export interface CallContext {
  /** Absent for the verbs, which are called by path. */
  readonly operationId?: string | undefined;
  readonly method: string;
  /** The path template, as in `/users/{id}/tokens/temporary`. */
  readonly path: string;
}

/** Returns the operationId of a call, else its method and path. */
export function callName({ operationId, method, path }: CallContext): string {
  return operationId ?? `${method} ${path}`;
}

/** Which call a response with an error belongs to: `unwrap` knows the response only. */
export const contexts: WeakMap<Response, CallContext> = new WeakMap();
