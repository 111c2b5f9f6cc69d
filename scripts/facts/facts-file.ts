import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";

/** What is known of the operations of a real Onezone, from its code or by asking it. */
export interface Facts {
  readonly operations: readonly OperationFacts[];
}

/** What is known of one operation. Files may say more; the rest is left alone. */
export interface OperationFacts {
  readonly operationId: string;
  /** As in `GET`. */
  readonly method: string;
  /** The path template below the base path, as in `/users/{id}`. */
  readonly path: string;
  /** The admin privileges that let a caller in; all of them are needed. Empty: none does. */
  readonly adminPrivileges: readonly string[];
  /** Whether it may be called without a credential. */
  readonly public: boolean;
  readonly successStatus: number;
  /** As in `Location: https://…`. */
  readonly successHeaders?: readonly string[];
  /** The keys of a success's JSON object; absent where they are not known. */
  readonly successBodyKeys?: readonly string[];
  /** The fields of the request's JSON object; absent where the server reads no body. */
  readonly serverBody?: BodyFacts;
  /** What else is read, or read in place of `serverBody`, under a condition that is told in words. */
  readonly serverBodyVariants?: readonly BodyFacts[];
}

/** Fields by name; what is said of each field is not read here. */
export interface BodyFacts {
  readonly required?: Readonly<Record<string, unknown>>;
  readonly optional?: Readonly<Record<string, unknown>>;
  /** None of them is required, but a body without any is refused. */
  readonly atLeastOneOf?: Readonly<Record<string, unknown>>;
}

/** A facts file that cannot be used; the message says which, where in it, and what to do. */
export class FactsFileError extends Error {
  override readonly name = "FactsFileError";
}

const texts = { type: "array", items: { type: "string" } };
const body = {
  type: "object",
  properties: {
    required: { type: "object" },
    optional: { type: "object" },
    atLeastOneOf: { type: "object" },
  },
};
const form = new Ajv().compile<Facts>({
  type: "object",
  required: ["operations"],
  properties: {
    operations: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["operationId", "method", "path", "adminPrivileges", "public", "successStatus"],
        properties: {
          operationId: { type: "string" },
          method: { type: "string" },
          path: { type: "string" },
          adminPrivileges: texts,
          public: { type: "boolean" },
          successStatus: { type: "integer" },
          successHeaders: texts,
          successBodyKeys: texts,
          serverBody: body,
          serverBodyVariants: { type: "array", items: body },
        },
      },
    },
  },
});

/**
 * Reads a facts file.
 *
 * @throws {FactsFileError} where it cannot be read, is not JSON, or does not have the form of `Facts`
 */
export async function readFacts(path: string): Promise<Facts> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "there is no such file" : `cannot be read (${error.code})`;
    throw new FactsFileError(`${path}: ${reason}; give the path of a facts file`);
  });
  const facts = parse(path, text);
  if (form(facts)) return facts;
  const { instancePath = "", message = "has another form" } = form.errors?.[0] ?? {};
  throw new FactsFileError(
    `${path}: ${instancePath || "the document"} ${message}; the form of a facts file is told in scripts/facts/facts-file.ts`,
  );
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // V8 quotes the text that it cannot read, lines and all; this message has one line.
    throw new FactsFileError(`${path}: is not JSON: ${reason.replaceAll(/\s+/g, " ")}; give a JSON file`);
  }
}
