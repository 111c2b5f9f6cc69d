import { type CodeSample, readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };

/** Returns every code sample of the API description, each a call of one operation. */
export function codeSamples(): (CodeSample & { readonly operationId: string })[] {
  return readModel(document).operations.flatMap(({ id, codeSamples }) =>
    codeSamples.map((sample) => ({ operationId: id, ...sample })),
  );
}
