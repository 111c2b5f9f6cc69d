import { asNode, asText, type Node } from "./node.ts";
import { pointerTo, resolve } from "./resolve-reference.ts";

/**
 * The body of a request or a response. Only its first media type is read, because every body of Onezone has one.
 * https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export interface Content {
  /** Such as `application/json`. */
  readonly mediaType: string;
  /** Whether the media type is JSON. */
  readonly isJson: boolean;
  /** The JSON Schema of the body. Default: an empty schema, which allows everything. */
  readonly schema: Node;
  /** The JSON Pointer to the schema, as URI fragment. It contains references; use `locate`. */
  readonly schemaPointer: string;
  /** The named examples, in the order of the description. A single unnamed example has the name `example`. */
  readonly examples: readonly Example[];
}

/** A named example. https://spec.openapis.org/oas/v3.1.1.html#example-object */
export interface Example {
  readonly name: string;
  /** The JSON Pointer to the example, as URI fragment. It contains references; use `locate`. */
  readonly pointer: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

/** Reads the `content` of a request body or a response. Returns undefined if there is none. */
export function readContent(document: object, message: Node, messagePointer: string): Content | undefined {
  const [first] = Object.entries(asNode(message.content));
  if (first === undefined) return undefined;
  const [mediaType, value] = first;
  const media = asNode(value);
  const pointer = pointerTo(messagePointer, "content", mediaType);
  return {
    mediaType,
    isJson: /[/+]json$/.test(mediaType),
    schema: asNode(media.schema),
    schemaPointer: pointerTo(pointer, "schema"),
    examples: readExamples(document, media, pointer),
  };
}

/** Reads the examples of a media type or a parameter. */
export function readExamples(document: object, parent: Node, parentPointer: string): Example[] {
  const named = Object.entries(asNode(parent.examples)).map(([name, reference]) => {
    const { summary, value } = resolve(document, reference);
    return { name, pointer: pointerTo(parentPointer, "examples", name), summary: asText(summary), value };
  });
  if (named.length > 0 || parent.example === undefined) return named;
  const pointer = pointerTo(parentPointer, "example");
  return [{ name: "example", pointer, summary: undefined, value: parent.example }];
}
