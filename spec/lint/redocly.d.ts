/** The part of Redocly's API for rules and decorators that ours use; `@redocly/cli` publishes no types. */

/** A file of the description. */
export interface Source {
  readonly absoluteRef: string;
  readonly body: string;
  getLines(): readonly string[];
}

/** A place in the description; see https://redocly.com/docs/cli/custom-plugins/custom-rules. */
export interface Location {
  readonly source: Source;
  /** As in `#/paths/~1things`; `#/` for a whole file. */
  readonly pointer: string;
  /** The place below this one. */
  child(segments: string | readonly string[]): Location;
  /** The place's key, in place of its value. */
  key(): Location;
}

/** A place by its JSON Pointer, or by line and column, in a file of which there is no `Location`. */
export type PlainLocation =
  | { readonly source: Source; readonly pointer: string; readonly reportOnKey: boolean }
  | {
      readonly source: Source;
      readonly pointer: undefined;
      readonly start: { readonly line: number; readonly col: number };
    };

export interface RuleContext {
  /** The key under which the visited node stands: the status, for a response. */
  readonly key: string | number;
  readonly location: Location;
  readonly type: NodeType & { readonly name: string };
  readonly config: {
    readonly configPath?: string;
    readonly resolvedConfig: Readonly<
      Partial<Record<"rules" | "preprocessors" | "decorators", Readonly<Record<string, unknown>>>>
    >;
  };
  /** Reports a problem; `suggest` is what the wrong word may have been meant to be. */
  report(problem: {
    message: string;
    location?: Location | PlainLocation;
    suggest?: readonly string[];
  }): void;
  /**
   * The node behind a `$ref`, or the node itself; `node` is undefined where the reference leads nowhere. The reference is
   * relative to the file `from`, by default that of the visited node.
   */
  resolve(node: unknown, from?: string): RefTarget;
}

/** What is behind a `$ref`. */
export interface RefTarget {
  /** Undefined if the reference leads nowhere. */
  readonly node: unknown;
  readonly location?: Location;
  /** Why the file cannot be read; with `source` if it is not valid YAML. */
  readonly error?: Error & { readonly source?: Source; readonly line: number; readonly col: number };
}

/** A node of the description: whatever somebody wrote in YAML, so nothing in it can be relied upon. */
export type Node = Readonly<Record<string, unknown>>;

/** What to do with a node; with the visitor `ref`, the node is a `$ref`, and `target` what is behind it. */
export type Visit = (node: Node, context: RuleContext, target: RefTarget) => void;

/** What to do with nodes, by the name of their type; `any` stands for all, `ref` for references. */
export type Visitor = Readonly<Record<string, Visit | { enter?: Visit; leave?: Visit }>>;

/** Which properties a type of node has; see https://redocly.com/docs/cli/custom-plugins/extended-types. */
export interface NodeType {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly items?: unknown;
  readonly required?: readonly string[];
  readonly requiredOneOf?: readonly string[];
}

/** The types of nodes by name. */
export type NodeTypes = Readonly<Record<string, NodeType>>;
