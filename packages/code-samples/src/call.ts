/** A call of an operation, to be printed with `@onezone/client` or onezone-rest-cli. Secrets in it are placeholders. */
export interface Call {
  /** Also the name of the operation's function and command. */
  readonly operationId: string;
  /** The options of the client: where Onezone is, and as whom to call. */
  readonly client: Values;
  readonly path?: Values;
  readonly query?: Values;
  /** The header parameters of the operation. */
  readonly header?: Values;
  /** Further headers. */
  readonly headers?: Values;
  /** Absent if no body is sent. */
  readonly body?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** A request, to be printed. Secrets in it are placeholders. */
export interface PrintedRequest {
  /** In upper case. */
  readonly method: string;
  readonly url: string;
  /** Without the credential of the basic authentication. Values are ASCII without line breaks. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Who signs in with a password. The variable `PASSWORD` holds the password, `CREDENTIALS` both, encoded. */
  readonly username?: string;
  /** Absent if no body is sent. */
  readonly body?: string;
}
