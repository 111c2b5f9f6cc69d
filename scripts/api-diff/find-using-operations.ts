import { type ApiModel, isNode, locate, pointerTo, segmentsOf, targetOf } from "@onezone/model";

/** An operation that uses a part of the description. */
export interface Use {
  readonly operation: string;
  /** Whether the part is in its request; otherwise it is in a response. */
  readonly inRequest: boolean;
}

/** Returns a function that finds the operations that use the part of the description at a JSON Pointer. */
export function usesOf({ document, operations }: ApiModel): (pointer: string) => readonly Use[] {
  const uses = new Map<unknown, Use[]>();
  for (const { id, node, parameters } of operations) {
    for (const [inRequest, parts] of [
      [true, [node.parameters, parameters, node.requestBody]],
      [false, node.responses],
    ] as const) {
      for (const target of targetsFrom(document, parts))
        uses.set(target, [...(uses.get(target) ?? []), { operation: id, inRequest }]);
    }
  }
  return (pointer) => {
    const [root = "", ...names] = segmentsOf(pointer);
    if (root === "components")
      return uses.get(locate(document, pointerTo("#", root, ...names.slice(0, 2)))) ?? [];
    return operations
      .filter(({ path, pointer: own }) =>
        // The parameters of a path item belong to all its operations.
        [own, pointerTo("#/paths", path, "parameters")].some((part) => `${pointer}/`.startsWith(`${part}/`)),
      )
      .map(({ id, pointer: own }) => ({
        operation: id,
        inRequest: !pointer.startsWith(pointerTo(own, "responses")),
      }));
  };
}

/** Returns the targets of all references that are reached from a node. */
function targetsFrom(document: object, node: unknown, found: Set<unknown> = new Set()): Set<unknown> {
  if (!isNode(node)) return found;
  const target = targetOf(document, node);
  if (target !== undefined && !found.has(target)) targetsFrom(document, target, found.add(target));
  for (const child of Object.values(node)) targetsFrom(document, child, found);
  return found;
}
