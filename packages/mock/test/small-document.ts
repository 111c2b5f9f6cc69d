import spec from "@onezone/spec/onezone.json" with { type: "json" };

const kept = /^\/(configuration|health|users?|users\/{id}|(users?\/({id}\/)?)?tokens\/.*)$/;

/** Some operations of the description: a browser takes seconds to show them all. */
export const smallDocument: object = {
  ...spec,
  paths: Object.fromEntries(Object.entries(spec.paths).filter(([path]) => kept.test(path))),
};
