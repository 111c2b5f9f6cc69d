import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkGenerated, generate } from "../update-generated-files.ts";
import { type ScratchCopy, scratchCopy } from "./scratch-copy.ts";

let scratch: ScratchCopy;
beforeEach(async () => {
  scratch = await scratchCopy();
});
afterEach(() => scratch.remove());

/** Runs a script in the scratch copy. */
async function run(script: string) {
  const {
    code = 0,
    stdout,
    stderr,
  } = await promisify(execFile)(process.execPath, [join(scratch.root, "scripts", script)]).catch(
    (error) => error,
  );
  return { code, stdout, stderr };
}

/** Generates the files of the scratch copy. Returns the message of the error. */
const problems = () => generate(scratch.root).catch((error: Error) => error.message);

const newPath = `item:
  get:
    operationId: getThing
    summary: Get a thing
    description: Returns a thing.
    tags:
      - Token
    x-onezone-resource: get space.{id}.thing:private
    x-onezone-access:
      - adminPrivileges: [oz_spaces_view]
    parameters:
      - $ref: ../../shared/parameters/UserId.yaml
    responses:
      "200":
        description: The thing.
        content:
          application/json:
            schema:
              type: object
              required: [size]
              properties:
                size:
                  type: integer
            examples:
              small:
                value:
                  size: 1
`;

describe("npm run generate", () => {
  it("writes nothing if the spec has not changed, and check:generated passes", async () => {
    expect(await generate(scratch.root)).toEqual([]);
    expect(await checkGenerated(scratch.root)).toEqual({ changed: [], extra: [] });
  });

  it("adds a new operation to bundle, table and types from its YAML", async () => {
    await scratch.write("spec/resources/thing/things.yaml", newPath);
    await scratch.edit(
      "spec/onezone.yaml",
      "paths:\n",
      "paths:\n  /things/{id}:\n    $ref: resources/thing/things.yaml#/item\n",
    );
    expect(await generate(scratch.root)).toEqual([
      "spec/dist/onezone.yaml",
      "spec/dist/onezone.json",
      "packages/types/src/generated/onezone.ts",
      "packages/types/src/generated/errors.ts",
      "packages/cli/src/generated/operations.json",
      "packages/cli/src/generated/help.json",
      "packages/client/src/generated/operations.ts",
    ]);
    const types = await scratch.read("packages/types/src/generated/onezone.ts");
    expect(types).toContain('get: operations["getThing"];');
    const table: unknown = JSON.parse(await scratch.read("packages/cli/src/generated/operations.json"));
    expect(table).toContainEqual(
      expect.objectContaining({
        id: "getThing",
        method: "GET",
        path: "/things/{id}",
        summary: "Get a thing",
        parameters: [
          expect.objectContaining({
            name: "id",
            in: "path",
            required: true,
            example: "c26bab23d12f7389c3c311caf9c15902",
          }),
        ],
      }),
    );
    const help: unknown = JSON.parse(await scratch.read("packages/cli/src/generated/help.json"));
    expect(help).toMatchObject({
      getThing: {
        responses: { 200: "The thing." },
        errors: expect.arrayContaining(["tokenRevoked"]),
      },
    });
    expect(await checkGenerated(scratch.root)).toEqual({ changed: [], extra: [] });
  });

  it("prints the location of a problem in the spec, and writes nothing", async () => {
    await scratch.edit("spec/shared/responses/NotFound.yaml", "description:", "descripton:");
    const before = await scratch.read("spec/dist/onezone.json");
    const { code, stderr } = await run("generate.ts");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\/shared\/responses\/NotFound\.yaml:1:1 .*`descripton`.*\(struct\)$/m);
    expect(stderr).toMatch(/The spec is invalid\. No files were written\.\n$/);
    expect(await scratch.read("spec/dist/onezone.json")).toBe(before);
  });

  it("names an invalid source file, and does not change its build", async () => {
    await scratch.write("packages/client/dist/unwrap.js", "built");
    await scratch.write("packages/client/src/unwrap.ts", "export const broken = ;\n");
    expect(await run("generate.ts")).toEqual({
      code: 1,
      stdout: "All generated files are up to date.\n",
      stderr: expect.stringMatching(
        /^packages\/client\/src\/unwrap\.ts\(1,23\): error TS1109: Expression expected\.\n/,
      ),
    });
    expect(await scratch.read("packages/client/dist/unwrap.js")).toBe("built");
  });

  it("refuses two components with the same name", async () => {
    await scratch.write(
      "spec/shared/Error.yaml",
      "description: Another error.\ntype: object\nrequired: []\n",
    );
    await scratch.edit("spec/shared/responses/NotFound.yaml", "../schemas/Error.yaml", "../Error.yaml");
    expect(await problems()).toMatch(/Error.*\(component-name-unique\)/);
  });
});

describe("npm run check:generated", () => {
  it("lists outdated, extra and missing files, and the command that fixes them", async () => {
    await scratch.edit("spec/shared/responses/NotFound.yaml", "does not exist", "is gone");
    await scratch.write("packages/client/src/generated/left-over.ts", "");
    await scratch.write("packages/client/src/generated/server.ts", "");
    expect(await run("check-generated.ts")).toEqual({
      code: 1,
      stdout: "",
      stderr: `spec/dist/onezone.yaml: out of date
spec/dist/onezone.json: out of date
packages/types/src/generated/onezone.ts: out of date
packages/cli/src/generated/help.json: out of date
packages/client/src/generated/server.ts: out of date
packages/client/src/generated/left-over.ts: no longer generated

Run \`npm run generate\` and commit the changes.
`,
    });
  });
});
