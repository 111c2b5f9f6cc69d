import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generateFiles } from "../generated-files.ts";

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are the hostile texts.
const hostile = [
  "any type (*/*)",
  "**/users/{id}**/",
  "x */ globalThis.ran = true; /* y",
  "two lines\n*/ globalThis.ran = true; /*",
  "carriage return\r*/ globalThis.ran = true; /*",
  "@deprecated",
  "text @deprecated text",
  "text\n  @deprecated",
  "`a` ${globalThis.ran = true} \\${b} \\",
  '"; globalThis.ran = true; "\'',
  "</script><script>alert(1)</script><!-- ]]>",
  "$(touch ran) && `touch ran`",
  "line\u2028separator\u2029 \u0000 \u001b[31m",
  "__proto__",
  "constructor",
  "-1",
];
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above.

/** Returns a document with `text` in every place that a generator reads, except for operationIds, which lint checks. */
function documentWith(text: string) {
  const schema = {
    type: "object",
    title: text,
    description: text,
    required: [text],
    properties: Object.fromEntries([
      [text, { type: "string", title: text, description: text, format: text, pattern: text, default: text }],
      ["choice", { type: "string", enum: [text, "other"], example: text, examples: [text] }],
      ["constant", { const: { [text]: text }, default: { [text]: text } }],
    ]),
  };
  const json = { "application/json": { schema, examples: { [text]: { summary: text, value: text } } } };
  return {
    openapi: "3.1.0",
    info: { title: text, version: text },
    servers: [{ url: text }],
    tags: [{ name: text, description: text }],
    paths: {
      [`/things/${text}`]: {
        post: {
          operationId: "createThing",
          summary: text,
          description: text,
          tags: [text],
          parameters: [
            { name: text, in: "query", description: text, example: text, schema },
            { name: text, in: "header", description: text, examples: { [text]: { value: text } } },
          ],
          requestBody: { content: json },
          responses: {
            201: { description: text, headers: { [text]: { description: text, schema } }, content: json },
            400: { description: text, content: { [text]: json["application/json"] } },
          },
          "x-onezone-resource": text,
          "x-onezone-access": [{ adminPrivileges: [text] }],
        },
      },
    },
    components: { schemas: { [text]: schema }, responses: { [text]: { description: text, content: json } } },
    "x-onezone-errors": {
      [text]: { summary: text, description: text, "x-onezone-error": { status: 400, details: schema } },
    },
  };
}

/** The files that are generated from harmless text. */
const harmless = await generateFiles(documentWith("text"));

describe.each(hostile)("the text %j anywhere in the spec", async (text) => {
  const document = documentWith(text);
  const files = await generateFiles(document);
  const scripts = [...files].filter(([path]) => path.endsWith(".ts"));

  it.each(scripts)("does not change the statements of %s", (path, content) => {
    const expected = statements(harmless.get(path) ?? "").map(({ kind }) => kind);
    expect(statements(content).map(({ kind }) => kind)).toEqual(expected);
  });

  it.each(scripts)("deprecates nothing in %s", (_path, content) => {
    expect(tags(content)).not.toContain("deprecated");
  });

  it("is preserved in the generated types, YAML and JSON", () => {
    const [, types = ""] = scripts[0] ?? [];
    expect(literals(types)).toContain(text);
    expect(literals(types)).toContain("other");
    expect(JSON.parse(files.get("spec/dist/onezone.json") ?? "")).toEqual(document);
    expect(parse(files.get("spec/dist/onezone.yaml") ?? "")).toEqual(document);
    const help = JSON.parse(files.get("packages/cli/src/generated/help.json") ?? "");
    expect(help.createThing.description).toBe(text.trim());
  });
});

const parsed = (code: string) => ts.createSourceFile("code.ts", code, ts.ScriptTarget.ESNext, true);
const statements = (code: string) => parsed(code).statements;

/** Returns all nodes of the code. */
function nodes(node: ts.Node): ts.Node[] {
  const found = [node];
  ts.forEachChild(node, (child) => {
    found.push(...nodes(child));
  });
  return found;
}

const tags = (code: string) =>
  nodes(parsed(code)).flatMap((node) => ts.getJSDocTags(node).map(({ tagName }) => tagName.text));
const literals = (code: string) =>
  nodes(parsed(code)).flatMap((node) => (ts.isStringLiteral(node) ? [node.text] : []));
