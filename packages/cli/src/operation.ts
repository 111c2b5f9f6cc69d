/** One operation as the command line knows it: a row of the generated table. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  /** The path template, as in `/users/{id}/tokens/temporary`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  /** Whether it cannot be undone. */
  readonly irreversible?: boolean;
  /** Whether it needs no credential. */
  readonly public: boolean;
  /** Path and query parameters. */
  readonly parameters: readonly Parameter[];
  /** Absent if the operation takes no body. */
  readonly body?: Body;
  /** The answers: what each status means. */
  readonly responses: Readonly<Record<string, string>>;
  /** The ids of the errors that it can give. */
  readonly errors: readonly string[];
  /** Whether its answer is something else than JSON, such as a picture. */
  readonly binary?: boolean;
  /** The command of the reference. */
  readonly sample: string;
}

/** The request body of an operation: a JSON object. */
export interface Body {
  readonly required: boolean;
  readonly fields: readonly Field[];
  /** Whether it can have other fields as well. */
  readonly open?: boolean;
  /** The names of the properties, at any depth, that hold a secret. */
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
  readonly required: boolean;
  readonly description: string;
  /** The values that it can have; absent where they are not listed. */
  readonly values?: readonly string[];
}
