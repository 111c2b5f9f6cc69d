import { withErrorCatalogue } from "./catalogue-types.js";
import { codeSamples } from "./decorators/code-samples.js";
import { publicOperations } from "./decorators/public-operations.js";
import { commonResponses } from "./preprocessors/common-responses.js";
import { bodiesHaveExamples } from "./rules/bodies-have-examples.js";
import { catalogueKeysAreErrorIds } from "./rules/catalogue-keys-are-error-ids.js";
import { errorExamplesAreInCatalogue } from "./rules/error-examples-are-in-catalogue.js";
import { errorExamplesAreKeyedById } from "./rules/error-examples-are-keyed-by-id.js";
import { irreversibleOperationsAreMarked } from "./rules/irreversible-operations-are-marked.js";
import { operationIdBeginsWithVerb } from "./rules/operation-id-begins-with-verb.js";
import { operationSaysWhoMayCallIt } from "./rules/operation-says-who-may-call-it.js";
import { schemasStateRequired } from "./rules/schemas-state-required.js";

/**
 * The house rules of this API description, and what the bundle gets beside what is written by hand, as a Redocly plugin;
 * `redocly.yaml` switches them on.
 *
 * Plain JavaScript, so that whatever Node runs `redocly` (an editor's, say) can load it.
 */
export default function onezonePlugin() {
  return {
    id: "onezone",
    preprocessors: {
      oas3: {
        "common-responses": commonResponses,
      },
    },
    typeExtension: { oas3: withErrorCatalogue },
    rules: {
      oas3: {
        "bodies-have-examples": bodiesHaveExamples,
        "catalogue-keys-are-error-ids": catalogueKeysAreErrorIds,
        "error-examples-are-in-catalogue": errorExamplesAreInCatalogue,
        "error-examples-are-keyed-by-id": errorExamplesAreKeyedById,
        "irreversible-operations-are-marked": irreversibleOperationsAreMarked,
        "operation-id-begins-with-verb": operationIdBeginsWithVerb,
        "operation-says-who-may-call-it": operationSaysWhoMayCallIt,
        "schemas-state-required": schemasStateRequired,
      },
    },
    decorators: {
      oas3: {
        "code-samples": codeSamples,
        "public-operations": publicOperations,
      },
    },
  };
}
