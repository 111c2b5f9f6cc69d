import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";

/** The facts that the project keeps: what is known of the operations of Onezone 21.02. */
export const knownFacts: string = fileURLToPath(new URL("onezone-21.02.json", import.meta.url));

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
  /** The server's operation and the resource of its graph, as in `get user.{id}.instance:protected`. */
  readonly resource: string;
  /** As in `throughSpace {id}`; absent where the server has none. */
  readonly authHint?: string;
  /** Who may call it, as `x-onezone-access` states it. */
  readonly access: readonly object[];
  /**
   * What must exist before anything else is checked, as in `space {id}; direct user {uid} in space {id}`; absent where nothing
   * is looked up. `; ` separates parts that must all exist, ` OR ` alternatives; `effective` includes `direct`.
   */
  readonly exists?: string;
  readonly successStatus: number;
  /** Whether a success has a `Location` header. */
  readonly sendsLocation: boolean;
  /** The keys of a success's JSON object; absent where they are not known. */
  readonly successBodyKeys?: readonly string[];
  /** The fields of the request's JSON object; absent where the server reads no body. */
  readonly body?: BodyFacts;
  /** What is read in addition to `body`, or instead of it, under a condition that the facts do not state. */
  readonly bodyVariants?: readonly BodyFacts[];
}

/** The names of fields. */
export interface BodyFacts {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** None of them is required, but a body without any is refused. */
  readonly atLeastOneOf?: readonly string[];
}

/** A facts file that cannot be used; the message says which, where in it, and what to do. */
export class FactsFileError extends Error {
  override readonly name = "FactsFileError";
}

const texts = { type: "array", items: { type: "string" } };
const body = {
  type: "object",
  properties: { required: texts, optional: texts, atLeastOneOf: texts },
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
        required: ["operationId", "method", "path", "resource", "access", "successStatus", "sendsLocation"],
        properties: {
          operationId: { type: "string" },
          method: { type: "string" },
          path: { type: "string" },
          resource: { type: "string" },
          authHint: { type: "string" },
          access: { type: "array", items: { type: "object" } },
          exists: { type: "string" },
          successStatus: { type: "integer" },
          sendsLocation: { type: "boolean" },
          successBodyKeys: texts,
          body,
          bodyVariants: { type: "array", items: body },
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
