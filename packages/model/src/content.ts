import { asNode, asText, type Node } from "./node.ts";
import { pointerTo, resolve } from "./reference.ts";

/**
 * The body of a request or a response. Only its first media type is read, since Onezone has one for each body.
 * https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export interface Content {
  /** As in `application/json`. */
  readonly mediaType: string;
  /** Whether the media type is JSON. */
  readonly isJson: boolean;
  /** JSON Schema of the body; an empty one, which allows everything, if none is described. */
  readonly schema: Node;
  /** JSON Pointer to the schema, as URI fragment. It leads through references: use `locate`. */
  readonly schemaPointer: string;
  /** The named examples, in the order of the description; one called `example` if there is a single one without a name. */
  readonly examples: readonly Example[];
}

/** A named example. https://spec.openapis.org/oas/v3.1.1.html#example-object */
export interface Example {
  readonly name: string;
  /** JSON Pointer to the example, as URI fragment. It leads through references: use `locate`. */
  readonly pointer: string;
  readonly summary: string | undefined;
  readonly value: unknown;
}

/** Reads the `content` of a request body or a response; undefined if there is none. */
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
