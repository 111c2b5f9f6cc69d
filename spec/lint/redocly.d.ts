/** The part of Redocly's API for rules and decorators that ours use; `@redocly/cli` publishes no types. */

/** A place in the description; see https://redocly.com/docs/cli/custom-plugins/custom-rules. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  /** The place below this one. */
  child(segments: string | readonly string[]): Location;
  /** The place's key, in place of its value. */
  key(): Location;
  readonly source: { readonly absoluteRef: string };
}

export interface RuleContext {
  /** The key under which the visited node stands: the status, for a response. */
  readonly key: string | number;
  /** The node that contains the visited one: the path item, for an operation. */
  readonly parent: Node;
  readonly location: Location;
  report(problem: { message: string; location?: Location }): void;
  /**
   * The node behind a `$ref`, or the node itself; `node` is undefined where the reference leads nowhere. The reference is
   * relative to the file `from`, by default that of the visited node.
   */
  resolve(
    node: unknown,
    from?: string,
  ): {
    readonly node: unknown;
    readonly location?: Location;
  };
}

/** A node of the description: whatever somebody wrote in YAML, so nothing in it can be relied upon. */
export type Node = Readonly<Record<string, unknown>>;

export type Visit = (node: Node, context: RuleContext) => void;

/** What to do with nodes, by the name of their type. */
export type Visitor = Readonly<Record<string, Visit | { enter?: Visit; leave?: Visit }>>;

/** Which properties a type of node has; see https://redocly.com/docs/cli/custom-plugins/extended-types. */
export type NodeTypes = Readonly<
  Record<
    string,
    {
      readonly properties: Readonly<Record<string, unknown>>;
      readonly additionalProperties?: unknown;
      readonly required?: readonly string[];
    }
  >
>;
