/** The data of an operation that a call needs: an entry of the generated table of operations. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path template, such as `/users/{id}/tokens/temporary`. */
  readonly path: string;
  readonly summary: string;
  /** Whether the operation cannot be undone. */
  readonly irreversible?: boolean;
  /** Whether the operation needs no credential. */
  readonly public?: boolean;
  /** Whether a successful response can be a 204, which has no body. */
  readonly mayBeEmpty?: boolean;
  /** Whether the response is not JSON but, for example, an image. */
  readonly binary?: boolean;
  /** Path and query parameters. */
  readonly parameters: readonly Parameter[];
  /** Absent if the operation has no body. */
  readonly body?: Body;
}

/** The request body of an operation: a JSON object. */
export interface Body {
  readonly required: boolean;
  readonly fields: readonly Field[];
  /** Whether the body can have additional fields. */
  readonly open?: boolean;
  /** The names of the properties, at any depth, that have a secret value. */
  readonly secrets: readonly string[];
}

/** A path or query parameter. */
export interface Parameter extends Field {
  readonly in: "path" | "query";
  readonly example?: string;
  /** Whether the value is a secret. */
  readonly secret?: boolean;
}

/** A parameter, or a field of a body. */
export interface Field {
  readonly name: string;
  /** The types in words: `string`, `integer`, `array`, …; several types are joined by `or`. */
  readonly type: string;
  readonly required?: boolean;
}

/** The data of an operation that only help and completion need: an entry of the generated table of help texts. */
export interface OperationHelp {
  readonly tag: string;
  readonly description: string;
  readonly deprecated?: boolean;
  /** The help of path and query parameters, by their names. */
  readonly parameters: Readonly<Record<string, FieldHelp>>;
  /** The help of the fields of the body, by their names. */
  readonly fields: Readonly<Record<string, FieldHelp>>;
  /** The meaning of each status, by status. */
  readonly responses: Readonly<Record<string, string>>;
  /** The ids of the errors that the operation can return. */
  readonly errors: readonly string[];
  /** The command that the reference shows. */
  readonly sample: string;
}

/** The help of a parameter or a field of a body. */
export interface FieldHelp {
  readonly description: string;
  /** The allowed values; absent if the description does not list them. */
  readonly values?: readonly string[];
  /** The allowed values of each item of an array; absent if the description does not list them. */
  readonly itemValues?: readonly string[];
}
