import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";

/** The facts about the operations of Onezone 21.02. */
export const knownFacts: string = fileURLToPath(new URL("onezone-21.02.json", import.meta.url));

/** Facts about the operations of a real Onezone, from its code or from its responses. */
export interface Facts {
  readonly operations: readonly OperationFacts[];
}

/** The facts about one operation. Additional members are ignored. */
export interface OperationFacts {
  readonly operationId: string;
  /** Such as `GET`. */
  readonly method: string;
  /** The path template below the base path, such as `/users/{id}`. */
  readonly path: string;
  /** True if the published reference marks the operation as deprecated; absent if it does not, or if this is unknown. */
  readonly deprecated?: boolean;
  /** The server's internal operation and the resource that it accesses, such as `get user.{id}.instance:protected`. */
  readonly resource: string;
  /** Such as `throughSpace {id}`; absent if the server sets no auth hint. */
  readonly authHint?: string;
  /** The access rule, in the format of `x-onezone-access`. */
  readonly access: readonly object[];
  /**
   * The entities and relations that must exist before anything else is checked, such as
   * `space {id}; direct user {uid} in space {id}`; absent if the server looks up nothing. `; ` separates parts that must all exist,
   * ` OR ` separates alternatives, and `effective` includes `direct`.
   */
  readonly exists?: string;
  readonly successStatus: number;
  /** Whether a successful response has a `Location` header. */
  readonly sendsLocation: boolean;
  /** The keys of the JSON object in a successful response; absent if they are unknown. */
  readonly successBodyKeys?: readonly string[];
  /** The fields of the JSON object in the request; absent if the server reads no body. */
  readonly body?: BodyFacts;
  /**
   * Errors such as `400 badValueName` that were recorded, or that the server's rules for the fields of the body imply; absent if
   * they are unknown. Errors of all operations, such as `401 unauthorized`, can be left out.
   */
  readonly errors?: readonly string[];
  /** Fields that are read in addition to `body` or instead of it, under conditions that the facts do not state. */
  readonly bodyVariants?: readonly BodyFacts[];
}

/** Names of fields. */
export interface BodyFacts {
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  /** Fields of which the body must contain at least one. */
  readonly atLeastOneOf?: readonly string[];
}

/** Thrown if a facts file is missing or invalid. The message contains the file, the location and the fix. */
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
          deprecated: { type: "boolean" },
          resource: { type: "string" },
          authHint: { type: "string" },
          access: { type: "array", items: { type: "object" } },
          exists: { type: "string" },
          successStatus: { type: "integer" },
          sendsLocation: { type: "boolean" },
          successBodyKeys: texts,
          body,
          bodyVariants: { type: "array", items: body },
          errors: texts,
        },
      },
    },
  },
});

/**
 * Reads a facts file.
 *
 * @throws {FactsFileError} if the file cannot be read, is not JSON, or does not match `Facts`
 */
export async function readFacts(path: string): Promise<Facts> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? "file not found" : `cannot be read (${error.code})`;
    throw new FactsFileError(`${path}: ${reason}; pass the path of a facts file`);
  });
  const facts = parse(path, text);
  if (form(facts)) return facts;
  const { instancePath = "", message = "is invalid" } = form.errors?.[0] ?? {};
  throw new FactsFileError(
    `${path}: ${instancePath || "the document"} ${message}; see scripts/facts/facts-file.ts for the format`,
  );
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // V8 quotes the invalid text with its line breaks; this message has one line.
    throw new FactsFileError(`${path}: is not JSON: ${reason.replaceAll(/\s+/g, " ")}; pass a JSON file`);
  }
}
