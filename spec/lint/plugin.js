import { withAccessRules } from "./access/node-types.js";
import { withErrorCatalogue } from "./catalogue-types.js";
import { whoMayCall } from "./decorators/who-may-call.js";
import { withOperationMarks } from "./operation-types.js";
import { commonResponses } from "./preprocessors/common-responses.js";
import { accessIsKnown } from "./rules/access-is-known.js";
import { bodiesHaveExamples } from "./rules/bodies-have-examples.js";
import { branchesHaveTitles } from "./rules/branches-have-titles.js";
import { catalogueKeysAreErrorIds } from "./rules/catalogue-keys-are-error-ids.js";
import { creationsSayWhere } from "./rules/creations-say-where.js";
import { errorExamplesAreInCatalogue } from "./rules/error-examples-are-in-catalogue.js";
import { errorExamplesAreKeyedById } from "./rules/error-examples-are-keyed-by-id.js";
import { errorMessagesMatchExamples } from "./rules/error-messages-match-examples.js";
import { extensionsAreKnown } from "./rules/extensions-are-known.js";
import { filesAreUsed } from "./rules/files-are-used.js";
import { irreversibleOperationsAreMarked } from "./rules/irreversible-operations-are-marked.js";
import { openObjectsHaveTypes } from "./rules/open-objects-have-types.js";
import { operationIdsAreNames } from "./rules/operation-ids-are-names.js";
import { ownRulesAreKnown } from "./rules/own-rules-are-known.js";
import { refsLeadSomewhere } from "./rules/refs-lead-somewhere.js";
import { schemasStateRequired } from "./rules/schemas-state-required.js";

/** @import { NodeTypes, Visitor } from "./redocly.d.ts" */

/**
 * The Redocly plugin with the lint rules of this API description, its preprocessor and its decorator. `redocly.yaml` turns
 * them on.
 *
 * It is plain JavaScript, so that any Node version that runs `redocly`, such as that of an editor, can load it.
 */
export default function onezonePlugin() {
  const plugin = {
    id: "onezone",
    preprocessors: {
      oas3: {
        "common-responses": commonResponses,
      },
    },
    typeExtension: {
      oas3: (/** @type {NodeTypes} */ types) =>
        withAccessRules(withOperationMarks(withErrorCatalogue(types))),
    },
    rules: {
      oas3: {
        "access-is-known": accessIsKnown,
        "bodies-have-examples": bodiesHaveExamples,
        "branches-have-titles": branchesHaveTitles,
        "catalogue-keys-are-error-ids": catalogueKeysAreErrorIds,
        "creations-say-where": creationsSayWhere,
        "error-examples-are-in-catalogue": errorExamplesAreInCatalogue,
        "error-examples-are-keyed-by-id": errorExamplesAreKeyedById,
        "error-messages-match-examples": errorMessagesMatchExamples,
        "extensions-are-known": extensionsAreKnown,
        "files-are-used": filesAreUsed,
        "irreversible-operations-are-marked": irreversibleOperationsAreMarked,
        "open-objects-have-types": openObjectsHaveTypes,
        "operation-ids-are-names": operationIdsAreNames,
        "own-rules-are-known": /** @returns {Visitor} */ () =>
          ownRulesAreKnown(
            [plugin.rules, plugin.preprocessors, plugin.decorators].flatMap(({ oas3 }) => Object.keys(oas3)),
          ),
        "refs-lead-somewhere": refsLeadSomewhere,
        "schemas-state-required": schemasStateRequired,
      },
    },
    decorators: {
      oas3: {
        "who-may-call": whoMayCall,
      },
    },
  };
  return plugin;
}
