/** A call of an operation, to print as code of `@onezone/client` or as a command. Its secrets are placeholders. */
export interface Call {
  /** The operationId, which is also the name of the function and the command. */
  readonly operationId: string;
  /** The options of the client: server and credential. */
  readonly client: Values;
  readonly path?: Values;
  readonly query?: Values;
  /** The header parameters of the operation. */
  readonly header?: Values;
  /** Additional headers. */
  readonly headers?: Values;
  /** Absent if no body is sent. */
  readonly body?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** A request to print. Its secrets are placeholders. */
export interface PrintedRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: string;
  /** The headers without basic authentication. Values are ASCII without line breaks. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The user name for basic authentication. The variable `PASSWORD` contains the password, `CREDENTIALS` both, encoded. */
  readonly username?: string;
  /** Absent if no body is sent. */
  readonly body?: string;
}
