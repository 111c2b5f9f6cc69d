/** The value of a path. */
export interface Route<T> {
  readonly value: T;
  /** Values of the path parameters. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Node<T> {
  readonly literals: Map<string, Node<T>>;
  parameter?: Node<T>;
  end?: { readonly value: T; readonly names: readonly string[] };
  /** The value of paths in which the last parameter consists of all remaining segments. */
  rest?: Node<T>["end"];
}

/** Finds the value of a path in a tree of segments. The cost does not depend on the number of templates. */
export class PathTree<T> {
  readonly #root: Node<T> = { literals: new Map() };

  /**
   * Adds a path template, such as `/users/{id}`. Replaces an earlier template that matches the same paths.
   *
   * @param takesRest whether the last parameter matches the rest of the path, which may be empty, instead of one segment
   */
  add(template: string, value: T, takesRest: boolean = false): void {
    const names: string[] = [];
    let node = this.#root;
    const segments = template.split("/").slice(1);
    for (const [index, segment] of segments.entries()) {
      const [, name] = /^\{(.+)\}$/.exec(segment) ?? [];
      if (name === undefined) {
        const next = node.literals.get(segment) ?? { literals: new Map() };
        node.literals.set(segment, next);
        node = next;
      } else {
        names.push(name);
        if (takesRest && index === segments.length - 1) {
          node.rest = { value, names };
          return;
        }
        node.parameter ??= { literals: new Map() };
        node = node.parameter;
      }
    }
    node.end = { value, names };
  }

  /** Returns the value of a path, given as decoded segments. Literal segments take precedence over parameters. */
  find(segments: readonly string[]): Route<T> | undefined {
    const values: string[] = [];
    const { value, names } = walk(this.#root, segments, 0, values) ?? {};
    if (value === undefined || names === undefined) return undefined;
    return { value, parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""])) };
  }
}

function walk<T>(
  node: Node<T>,
  segments: readonly string[],
  index: number,
  values: string[],
): Node<T>["end"] {
  const segment = segments[index];
  if (segment === undefined) return node.end ?? restOf(node, segments, index, values);
  const literal = node.literals.get(segment);
  const end = literal && walk(literal, segments, index + 1, values);
  if (end) return end;
  if (node.parameter === undefined) return restOf(node, segments, index, values);
  values.push(segment);
  const found = walk(node.parameter, segments, index + 1, values);
  if (found) return found;
  values.pop();
  return restOf(node, segments, index, values);
}

function restOf<T>(
  { rest }: Node<T>,
  segments: readonly string[],
  index: number,
  values: string[],
): Node<T>["end"] {
  if (rest) values.push(segments.slice(index).join("/"));
  return rest;
}
