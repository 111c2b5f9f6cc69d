/** The data of an operation that a call needs: a row of the generated table of calls. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** The path template, as in `/users/{id}/tokens/temporary`. */
  readonly path: string;
  readonly summary: string;
  /** Whether it cannot be undone. */
  readonly irreversible?: boolean;
  /** Whether it needs no credential. */
  readonly public?: boolean;
  /** Whether success can be a 204, which has no body. */
  readonly mayBeEmpty?: boolean;
  /** Whether its response is not JSON, such as a picture. */
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
  /** Whether it can have other fields as well. */
  readonly open?: boolean;
  /** The names of the properties, at any depth, whose value is a secret. */
  readonly secrets: readonly string[];
}

/** A path or query parameter. */
export interface Parameter extends Field {
  readonly in: "path" | "query";
  readonly example?: string;
  /** Whether its value is a secret. */
  readonly secret?: boolean;
}

/** A parameter, or a field of a body. */
export interface Field {
  readonly name: string;
  /** In words: `string`, `integer`, `array`, …; several joined by `or`. */
  readonly type: string;
  readonly required?: boolean;
}

/** The data of an operation that only help and completion need: a value of the generated table of help texts. */
export interface OperationHelp {
  readonly tag: string;
  readonly description: string;
  readonly deprecated?: boolean;
  /** By the names of path and query parameters. */
  readonly parameters: Readonly<Record<string, FieldHelp>>;
  /** By the names of the fields of the body. */
  readonly fields: Readonly<Record<string, FieldHelp>>;
  /** The meaning of each status of a response. */
  readonly responses: Readonly<Record<string, string>>;
  /** The ids of the errors that it can return. */
  readonly errors: readonly string[];
  /** The command that the reference shows. */
  readonly sample: string;
}

/** The help of a parameter or a field of a body. */
export interface FieldHelp {
  readonly description: string;
  /** The values that it can have; absent if they are not listed. */
  readonly values?: readonly string[];
  /** The values that each item of an array can have; absent if they are not listed. */
  readonly itemValues?: readonly string[];
}
