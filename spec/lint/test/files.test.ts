import { readdir, readFile } from "node:fs/promises";
import { describe, expect } from "vitest";
import onezonePlugin from "../plugin.js";
import { it } from "./spec-copy.ts";

describe.concurrent("files-are-used", () => {
  it("refuses a path item that onezone.yaml does not refer to", async ({ spec }) => {
    await spec.edit(
      "resources/zone/zone.yaml",
      "health:\n",
      "spare:\n  get:\n    operationId: spare\nhealth:\n",
    );
    expect(await spec.lint()).toEqual([
      expect.stringMatching(
        /^resources\/zone\/zone\.yaml:\d+ Nothing refers to the path item "spare": add it to `paths` in the root document \(\$ref: resources\/zone\/zone\.yaml#\/spare\), or remove it\. \(onezone\/files-are-used\)$/,
      ),
    ]);
  });

  it.for([
    ["resources/spare/spares.yaml", "item: {}\n", "add a $ref to it, or remove it."],
    ["shared/schemas/Unused.yaml", "type: string\n", "add a $ref to it, or remove it."],
    ["errors/newError.yaml", "summary: New\n", "add a $ref to it, or remove it."],
    ["errors/newError.yml", "summary: New\n", "its name must end in .yaml."],
    ["shared/notes.txt", "Notes\n", "its name must end in .yaml."],
  ] as const)("refuses the unreferenced file %s", async ([path, content, fix], { spec }) => {
    await spec.write(path, content);
    expect(await spec.lint()).toEqual([
      `${path}:1 Nothing refers to the file ${path}: ${fix} (onezone/files-are-used)`,
    ]);
  });
});

describe.concurrent("refs-resolve", () => {
  const rule = "(onezone/refs-resolve)";

  it("names a missing key and the existing keys", async ({ spec }) => {
    await spec.edit("onezone.yaml", "zone.yaml#/health", "zone.yaml#/helth");
    expect(await spec.lint()).toEqual([
      expect.stringMatching(
        /^onezone\.yaml:\d+ \$ref "resources\/zone\/zone\.yaml#\/helth": there is no key "helth"; the keys are configuration, testImage, health, privileges\. Did you mean health\? /,
      ),
    ]);
  });

  it("names a missing key of the root document", async ({ spec }) => {
    await spec.edit(
      "onezone.yaml",
      "resources/zone/zone.yaml#/health",
      '"#/components/securitySchemes/basik"',
    );
    expect((await spec.lint()).join("\n")).toContain(
      '"basik"; the keys are xAuthToken, bearer, basic, macaroon. Did you mean basic?',
    );
  });

  it.for([
    ["#/he%lth", 'there is no key "he%lth"; the keys are configuration, testImage, health, privileges.'],
    ["#health", 'the part after # must begin with a slash: "resources/zone/zone.yaml#/health".'],
  ] as const)("states the problem of the fragment %s", async ([fragment, problem], { spec }) => {
    await spec.edit("onezone.yaml", "zone.yaml#/health", `zone.yaml${fragment}`);
    expect(await spec.lint()).toEqual([
      expect.stringContaining(`$ref "resources/zone/zone.yaml${fragment}": ${problem} `),
    ]);
  });

  it("reports a file without content", async ({ spec }) => {
    await spec.write("resources/zone/schemas/Health.yaml", "");
    expect((await spec.lint()).join("\n")).toContain(
      `$ref "schemas/Health.yaml": this file has no content. ${rule}`,
    );
  });

  it("does not suggest a directory instead of a file", async ({ spec }) => {
    await spec.edit("onezone.yaml", "zone.yaml#/health", "schemas#/health");
    expect(await spec.lint()).toEqual([expect.stringContaining(`or cannot be read. ${rule}`)]);
  });

  it.for([
    ["zone/zon.yaml", "this file does not exist or cannot be read. Did you mean resources/zone/zone.yaml?"],
    ["zon/zone.yaml", "the directory of this file does not exist."],
  ] as const)("names the missing file %s", async ([path, problem], { spec }) => {
    await spec.edit("onezone.yaml", "resources/zone/zone.yaml#/health", `resources/${path}#/health`);
    expect(await spec.lint()).toEqual([
      expect.stringContaining(`$ref "resources/${path}#/health": ${problem} ${rule}`),
    ]);
  });

  it.for([
    ["shared/schemas/ErrorObject.yaml", "type: object", "type: [object"],
    ["errors/notFound.yaml", "  error:\n", "  error: [\n"],
    ["resources/zone/zone.yaml", "  get:\n", "  get: {\n"],
  ] as const)("reports a YAML error in %s once, at its position", async ([path, before, after], { spec }) => {
    await spec.edit(path, before, after);
    expect(await spec.lint()).toEqual([
      expect.stringMatching(new RegExp(`^${path}:[1-9]\\d* The file is not valid YAML: [^/]*\\. \\(`)),
    ]);
  });
});

describe.concurrent("a response that several operations share", () => {
  it("is refused for a status other than the status of its errors", async ({ spec }) => {
    await spec.edit(
      "resources/zone/zone.yaml",
      '      "200":',
      '      "409":\n        $ref: ../token/responses/BadTemporaryTokenCreation.yaml\n      "200":',
    );
    expect(await spec.lint()).toEqual([
      expect.stringMatching(
        /^resources\/zone\/zone\.yaml:\d+ The error "badValueString" has the status 400 in the catalogue; a 409 response cannot contain it\. \(onezone\/error-examples-are-in-catalogue\)$/,
      ),
    ]);
  });

  it("is refused for 201 if it does not identify the created entity, although it is valid for 200", async ({
    spec,
  }) => {
    const response =
      "description: Up.\ncontent:\n  application/json:\n    schema: { type: string }\n    examples: { up: { value: up } }\n";
    await spec.write("resources/zone/responses/Up.yaml", response);
    const own = (status: number) => `      "${status}":\n        $ref: responses/Up.yaml\n`;
    await spec.edit("resources/zone/zone.yaml", '      "200":', `${own(201)}${own(202)}      "200":`);
    expect(await spec.lint()).toEqual([
      expect.stringMatching(
        /^resources\/zone\/zone\.yaml:\d+ A 201 response must identify the created entity/,
      ),
    ]);
  });
});

it.concurrent("refuses a path item that two paths share", async ({ spec }) => {
  await spec.edit("onezone.yaml", "paths:\n", "paths:\n  /up:\n    $ref: resources/zone/zone.yaml#/health\n");
  expect(await spec.lint()).toEqual([
    expect.stringMatching(
      /The path item is also used by \/up, so their operations would have the same operationIds: .*\(onezone\/operation-ids-are-names\)$/,
    ),
  ]);
});

describe.concurrent("extensions-are-known", () => {
  it.for([
    ["onezone.yaml", "x-onezone-errors:", "x-onezone-erors:", "x-onezone-errors"],
    [
      "resources/token/user-tokens.yaml",
      "x-onezone-irreversible:",
      "x-onezone-irreversable:",
      "x-onezone-irreversible",
    ],
    ["errors/notFound.yaml", "x-onezone-error:", "x-onezone-eror:", "x-onezone-error"],
  ] as const)("refuses a misspelt extension in %s and suggests a known extension", async ([
    path,
    before,
    after,
    meant,
  ], { spec }) => {
    await spec.edit(path, before, after);
    const problems = await spec.lint();
    expect(problems.filter((problem) => problem.endsWith("(onezone/extensions-are-known)"))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^${path}:\\d+ The extension .${after.slice(0, -1)}. is unknown here.*Did you mean ${meant}\\?`,
        ),
      ),
    ]);
  });

  it("refuses an extension that schemas do not have", async ({ spec }) => {
    await spec.edit("shared/schemas/Error.yaml", "type: object", "x-onezone-open: true\ntype: object");
    expect(await spec.lint()).toEqual([
      expect.stringContaining("`x-onezone-open` is unknown here; the extensions of Schema are:"),
    ]);
  });
});

describe("the error catalogue", async () => {
  const directory = new URL("../../errors/", import.meta.url);
  const files = (await readdir(directory)).filter((name) => name !== "catalogue.yaml");

  it.for(files)("%s has a message template, or a comment with the reason why it has none", async (file) => {
    const text = await readFile(new URL(file, directory), "utf8");
    const said = text.match(/^ {2}(?:message: \S|# No message: .+\.$)/gm);
    expect(said).toHaveLength(1);
  });
});

it.concurrent("redocly.yaml turns on every rule of the plugin", async () => {
  const configuration = await readFile(new URL("../../redocly.yaml", import.meta.url), "utf8");
  for (const name of Object.keys(onezonePlugin().rules.oas3))
    expect(configuration).toMatch(new RegExp(`^ {2}onezone/${name}:( error|\\n {4}severity: error)$`, "m"));
});
