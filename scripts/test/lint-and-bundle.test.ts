import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lintAndBundle } from "../lint-and-bundle.ts";
import { type ScratchCopy, scratchSpec } from "./scratch-copy.ts";

let scratch: ScratchCopy;
beforeEach(async () => {
  scratch = await scratchSpec();
});
afterEach(() => scratch.remove());

const problems = () => lintAndBundle(join(scratch.root, "spec")).catch((error: Error) => error.message);

const created = "spec/resources/token/responses/NamedTokenCreated.yaml";

it.each([
  [
    "an example that does not match its schema",
    created,
    "tokenId: ",
    "tokenId: 5 # ",
    `${created}:17:20 example "created", schema spec/resources/token/schemas/CreatedNamedToken.yaml: Example value must conform to the schema: \`tokenId\` property type must be string. (no-invalid-media-type-examples)`,
  ],
  [
    "a reference to a schema that does not exist",
    "spec/resources/token/schemas/CreatedNamedToken.yaml",
    "SerializedToken.yaml",
    "SerialisedToken.yaml",
    'spec/resources/token/schemas/CreatedNamedToken.yaml:11:11 $ref "../../../shared/schemas/SerialisedToken.yaml": this file does not exist or cannot be read. Did you mean ../../../shared/schemas/SerializedToken.yaml? (onezone/refs-resolve)',
  ],
  [
    "YAML that cannot be parsed in the root document",
    "spec/onezone.yaml",
    "info:",
    "info: [",
    "spec/onezone.yaml:4:10 missed comma between flow collection entries",
  ],
  [
    "YAML that cannot be parsed in the configuration",
    "spec/redocly.yaml",
    "\nrules:",
    "\nrules: [",
    expect.stringMatching(/^spec\/redocly\.yaml:\d+:\d+ missed comma between flow collection entries$/),
  ],
  [
    "a misspelt key of the configuration",
    "spec/redocly.yaml",
    "extends:",
    "extend:",
    "spec/redocly.yaml:7:1 Property `extend` is not expected here. Did you mean extends?",
  ],
  [
    "a misspelt rule of the plugin",
    "spec/redocly.yaml",
    "schemas-state-required",
    "schemas-state-requird",
    expect.stringMatching(
      /^spec\/redocly\.yaml:\d+:3 The plugin has no rule, preprocessor or decorator .* Did you mean onezone\/schemas-state-required\? /,
    ),
  ],
  [
    "a misspelt decorator of the plugin",
    "spec/redocly.yaml",
    "onezone/who-may-call",
    "onezone/who-may-cal",
    expect.stringMatching(
      /The plugin has no rule, preprocessor or decorator .* Did you mean onezone\/who-may-call\? /,
    ),
  ],
  [
    "a plugin that does not parse",
    "spec/lint/rules-in-code/files-are-used.js",
    "return {",
    "return {{",
    expect.stringMatching(
      /^spec\/lint\/rules-in-code\/files-are-used\.js:\d+ Failed to load plugin "spec\/lint\/plugin\.js": .*'$/,
    ),
  ],
  [
    "a rule that throws",
    "spec/lint/rules-in-code/schemas-state-required.js",
    "if (",
    "missing(); if (",
    "spec/lint: a rule failed: missing is not defined",
  ],
])("reports %s in one readable line", async (_what, path, before, after, problem) => {
  await scratch.edit(path, before, after);
  expect(await problems()).toEqual(problem);
});

it("reports a missing configuration", async () => {
  await rm(join(scratch.root, "spec/redocly.yaml"));
  expect(await problems()).toContain("spec/redocly.yaml is missing");
});
