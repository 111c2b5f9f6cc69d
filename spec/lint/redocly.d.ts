/** The part of Redocly's plugin API that this project uses. `@redocly/cli` publishes no types. */

/** A file of the description. */
export interface Source {
  readonly absoluteRef: string;
  readonly body: string;
  getLines(): readonly string[];
}

/** A location in the description; see https://redocly.com/docs/cli/custom-plugins/custom-rules. */
export interface Location {
  readonly source: Source;
  /** A JSON Pointer such as `#/paths/~1things`; `#/` for a whole file. */
  readonly pointer: string;
  /** Returns the location of a descendant. */
  child(segments: string | readonly string[]): Location;
  /** Returns the location of the key instead of the value. */
  key(): Location;
}

/** A location in a file that has no `Location`, as a JSON Pointer, or as line and column. */
export type PlainLocation =
  | { readonly source: Source; readonly pointer: string; readonly reportOnKey: boolean }
  | {
      readonly source: Source;
      readonly pointer: undefined;
      readonly start: { readonly line: number; readonly col: number };
    };

export interface RuleContext {
  /** The key of the visited node; for a response, its status. */
  readonly key: string | number;
  readonly location: Location;
  readonly type: NodeType & { readonly name: string };
  readonly config: {
    readonly configPath?: string;
    readonly resolvedConfig: Readonly<
      Partial<Record<"rules" | "preprocessors" | "decorators", Readonly<Record<string, unknown>>>>
    >;
  };
  /** Reports a problem; `suggest` lists similar known words. */
  report(problem: {
    message: string;
    location?: Location | PlainLocation;
    suggest?: readonly string[];
  }): void;
  /**
   * Resolves a `$ref`, or returns the node itself. `node` is undefined if the reference cannot be resolved. References are relative
   * to the file `from`; by default, to the file of the visited node.
   */
  resolve(node: unknown, from?: string): RefTarget;
}

/** The target of a `$ref`. */
export interface RefTarget {
  /** Undefined if the reference cannot be resolved. */
  readonly node: unknown;
  readonly location?: Location;
  /** The reason why the file cannot be read; has a `source` if the file is not valid YAML. */
  readonly error?: Error & { readonly source?: Source; readonly line: number; readonly col: number };
}

/** A node of the description. It comes from YAML written by hand, so it can have any shape. */
export type Node = Readonly<Record<string, unknown>>;

/** Visits a node. In the visitor `ref`, the node is a `$ref`, and `target` its target. */
export type Visit = (node: Node, context: RuleContext, target: RefTarget) => void;

/** Functions that visit nodes, by the name of the node type; `any` visits all nodes, `ref` all references. */
export type Visitor = Readonly<Record<string, Visit | { enter?: Visit; leave?: Visit }>>;

/** The properties of a node type; see https://redocly.com/docs/cli/custom-plugins/extended-types. */
export interface NodeType {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly required?: readonly string[];
  readonly requiredOneOf?: readonly string[];
}

/** Node types by name. */
export type NodeTypes = Readonly<Record<string, NodeType>>;
