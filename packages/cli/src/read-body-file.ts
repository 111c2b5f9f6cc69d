import { readText } from "./read-text.ts";

/** Returns the name of the source of a body, for messages: `-` is standard input. */
const nameOf = (file: string) => (file === "-" ? "standard input" : file);

/**
 * Reads the body of a request from a file or standard input, as JSON or YAML (all JSON is YAML too).
 *
 * @throws {Error} if this fails; the message names the source and the problem, but never contains the text, which may contain a
 *   secret
 */
export async function readBodyFile(file: string): Promise<Readonly<Record<string, unknown>>> {
  const name = nameOf(file);
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    throw new Error(
      `the body cannot be read from ${name}: ${error instanceof Error ? error.message : error}.`,
    );
  }
  if (text.trim() === "") throw new Error(`${name} is empty: write {} for a body without fields.`);
  let value: unknown;
  try {
    value = await parseExactly(text);
  } catch (error) {
    throw new Error(`the body from ${name} ${error instanceof Error ? error.message : error}.`);
  }
  if (value === null || typeof value !== "object" || Array.isArray(value)) {
    throw new Error(`the body from ${name} must be an object, as in {"name": "backup"}.`);
  }
  return Object.fromEntries(Object.entries(value));
}

/**
 * Parses JSON or YAML. Refuses values that JSON cannot represent exactly, such as numbers that lose digits, and duplicate
 * fields.
 *
 * @throws {Error} if this fails; the message contains the problem and its position, but never the text
 */
export async function parseExactly(text: string): Promise<unknown> {
  const { parseDocument, visit } = await import("yaml");
  // JSON has no sets, binary data and other types of YAML.
  const document = parseDocument(text, { resolveKnownTags: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const [at] = fault.linePos ?? [];
    const what =
      fault.code === "RESOURCE_EXHAUSTION"
        ? "nested too deeply"
        : fault.code.toLowerCase().replaceAll("_", " ");
    throw new Error(`is not valid JSON or YAML: ${what}${at ? ` at line ${at.line}, column ${at.col}` : ""}`);
  }
  visit(document, {
    Scalar(_key, { value, source }) {
      if (typeof value === "number" && !isExact(value, source ?? "")) {
        throw new Error(
          `has the number ${source}, which cannot be sent without loss; send it as text if you can`,
        );
      }
    },
  });
  try {
    const value: unknown = document.toJS();
    // Throws if an alias is inside its own anchor.
    JSON.stringify(value);
    return value;
  } catch {
    throw new Error("has a YAML alias that cannot be resolved");
  }
}

/** Returns whether a number has all digits of its source text. */
function isExact(value: number, source: string): boolean {
  if (!Number.isFinite(value)) return false;
  // Hexadecimal and octal numbers are integers.
  if (/^[-+]?0[xo]/i.test(source)) return Number.isSafeInteger(value);
  return digits(source) === digits(String(value));
}

/** Returns the normal form of a decimal number: `12e3` for `+12000.0`. */
function digits(decimal: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(decimal) ?? [];
  const all = (whole + fraction).replace(/^0+/, "");
  const significant = all.replace(/(?<!0)0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + all.length - significant.length;
  return `${sign === "-" ? "-" : ""}${significant}e${power}`;
}
