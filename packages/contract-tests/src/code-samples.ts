import document from "@onezone/spec/onezone.json" with { type: "json" };

/** A code sample of the API description: a call of one operation. */
export interface CodeSample {
  readonly operationId: string;
  /** curl, onezone-rest-cli or TypeScript. */
  readonly label: string;
  /** The example of the body that it sends; undefined if the operation has only one, or none. */
  readonly example?: string;
  readonly source: string;
}

/** Every code sample of the API description. */
export function codeSamples(): CodeSample[] {
  return Object.values(document.paths).flatMap((pathItem) =>
    Object.values(pathItem)
      .filter(hasSamples)
      .flatMap(({ operationId, "x-codeSamples": samples }) =>
        samples.map((sample) => ({ operationId, ...sample })),
      ),
  );
}

interface WithSamples {
  readonly operationId: string;
  readonly "x-codeSamples": readonly Omit<CodeSample, "operationId">[];
}

function hasSamples(member: unknown): member is WithSamples {
  return typeof member === "object" && member !== null && "x-codeSamples" in member;
}
