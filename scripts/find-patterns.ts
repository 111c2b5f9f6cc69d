import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

/** A regular expression of the project. */
export interface Pattern {
  /** The file and line, or the file and JSON path. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The patterns of a program, and the places that create patterns at run time, which cannot be checked. */
export interface FoundPatterns {
  readonly patterns: readonly Pattern[];
  readonly built: readonly string[];
}

/** The files of code that users run. */
const SOURCES = ["packages/*/src/**/*.ts", "packages/*/page/**/*.ts"];

/**
 * Finds the regular expressions of all packages and of the bundled spec, which the mock applies to request bodies. Only private
 * packages may create patterns at run time, because they never process untrusted input.
 */
export function projectPatterns(root: string): FoundPatterns {
  const files = globSync(SOURCES, { cwd: root, exclude: ["**/*.d.ts", "**/node_modules/**"] }).sort();
  const found = files.map((file) => ({
    ...patternsOfSource(file, readFileSync(join(root, file), "utf8")),
    isPrivate: isPrivate(root, file),
  }));
  const bundle = "spec/dist/onezone.json";
  return {
    patterns: [
      ...found.flatMap(({ patterns }) => patterns),
      ...patternsOfSchema(bundle, JSON.parse(readFileSync(join(root, bundle), "utf8"))),
    ],
    built: found.flatMap(({ built, isPrivate: exempt }) => (exempt ? [] : built)),
  };
}

/**
 * Finds the regular expressions of a TypeScript file: literals, calls of `RegExp` with a string literal, and the `pattern`
 * of JSON Schemas.
 */
export function patternsOfSource(file: string, text: string): FoundPatterns {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const patterns: Pattern[] = [];
  const built: string[] = [];

  function visit(node: ts.Node): void {
    const place = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      patterns.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (isRegExpCall(node)) {
      const [pattern, flags] = node.arguments ?? [];
      const isLiteral = (each: ts.Node | undefined) => each === undefined || ts.isStringLiteralLike(each);
      if (pattern && ts.isStringLiteralLike(pattern) && isLiteral(flags)) {
        patterns.push({
          place,
          source: pattern.text,
          flags: flags && ts.isStringLiteralLike(flags) ? flags.text : "",
        });
      } else built.push(place);
    } else if (
      ts.isPropertyAssignment(node) &&
      node.name.getText() === "pattern" &&
      ts.isStringLiteralLike(node.initializer)
    ) {
      patterns.push({ place, source: node.initializer.text, flags: "u" });
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return { patterns, built };
}

/** Finds the `pattern` of every schema in a document. Validators use the flag `u`. */
export function patternsOfSchema(place: string, node: unknown): Pattern[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "pattern" && typeof value === "string"
      ? [{ place, source: value, flags: "u" }]
      : patternsOfSchema(`${place}/${key}`, value),
  );
}

/**
 * The limits of the checker, which attacks some patterns and counts the steps. It would also report a pattern that exceeds a time
 * limit, so `null` avoids false alarms on a busy machine.
 */
const limits = { timeout: 120_000, attackTimeout: null, incubationTimeout: null };

/** Returns the reason why the pattern may take more than linear time, or undefined if it never does. */
export function faultOf({ source, flags }: Pattern): string | undefined {
  const checked = checkSync(source, flags, limits);
  if (checked.status === "safe") return undefined;
  return checked.status === "vulnerable" ? checked.complexity.summary : "the checker cannot judge it";
}

function isRegExpCall(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
}

function isPrivate(root: string, file: string): boolean {
  const [packages = "", name = ""] = file.split(/[\\/]/);
  const manifest: { private?: boolean } = JSON.parse(
    readFileSync(join(root, packages, name, "package.json"), "utf8"),
  );
  return manifest.private === true;
}
