import { type CodeSample, codeSamples } from "@onezone/code-samples";
import { readModel } from "@onezone/model";
import document from "@onezone/spec/onezone.json" with { type: "json" };

/** Returns the code samples of all operations, each with the id of its operation. */
export function allCodeSamples(): (CodeSample & { readonly operationId: string })[] {
  const model = readModel(document);
  return model.operations.flatMap((operation) =>
    codeSamples(model, operation).map((sample) => ({ operationId: operation.id, ...sample })),
  );
}
