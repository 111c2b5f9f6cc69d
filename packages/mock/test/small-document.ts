import { locate } from "@onezone/model";
import spec from "@onezone/spec/onezone.json" with { type: "json" };

const kept = /^\/(health|user|users\/{id}(\/tokens\/temporary)?|tokens\/(confine|named\/{id}))$/;
const paths = Object.fromEntries(Object.entries(spec.paths).filter(([path]) => kept.test(path)));

/** Adds the pointers that a part of the description refers to, directly or indirectly. */
function addPointers(part: unknown, pointers: Set<string>): Set<string> {
  JSON.stringify(part, (key, value) => {
    if (key === "$ref" && !pointers.has(value)) addPointers(locate(spec, value), pointers.add(value));
    return value;
  });
  return pointers;
}
const used = addPointers(paths, new Set());

/** A description that has few operations and their components, because a browser takes seconds to show all operations. */
export const smallDocument: object = {
  ...spec,
  paths,
  components: Object.fromEntries(
    Object.entries(spec.components ?? {}).map(([kind, components]) => [
      kind,
      Object.fromEntries(
        Object.entries(components).filter(
          ([name]) => kind === "securitySchemes" || used.has(`#/components/${kind}/${name}`),
        ),
      ),
    ]),
  ),
};
