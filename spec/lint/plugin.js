import { errorExamplesAreKeyedById } from "./rules/error-examples-are-keyed-by-id.js";
import { operationIdBeginsWithVerb } from "./rules/operation-id-begins-with-verb.js";
import { operationSaysWhoMayCallIt } from "./rules/operation-says-who-may-call-it.js";

/**
 * The house rules of this API description, as a Redocly plugin; `redocly.yaml` switches them on.
 *
 * Plain JavaScript, so that whatever Node runs `redocly` (an editor's, say) can load it.
 */
export default function onezonePlugin() {
  return {
    id: "onezone",
    rules: {
      oas3: {
        "operation-id-begins-with-verb": operationIdBeginsWithVerb,
        "error-examples-are-keyed-by-id": errorExamplesAreKeyedById,
        "operation-says-who-may-call-it": operationSaysWhoMayCallIt,
      },
    },
  };
}
