import { whoMayCall } from "./decorators/who-may-call.js";
import { withAccessRules } from "./extensions/access.js";
import { withErrorCatalogue } from "./extensions/error-catalogue-types.js";
import { withOperationMarks } from "./extensions/operation-and-schema-types.js";
import { commonResponses } from "./preprocessors/common-responses.js";
import { accessIsKnown } from "./rules-in-code/access-is-known.js";
import { bodiesHaveExamples } from "./rules-in-code/bodies-have-examples.js";
import { branchesHaveTitles } from "./rules-in-code/branches-have-titles.js";
import { catalogueKeysAreErrorIds } from "./rules-in-code/catalogue-keys-are-error-ids.js";
import { creationsAreIdentified } from "./rules-in-code/creations-are-identified.js";
import { errorExamplesAreInCatalogue } from "./rules-in-code/error-examples-are-in-catalogue.js";
import { errorExamplesAreKeyedById } from "./rules-in-code/error-examples-are-keyed-by-id.js";
import { errorMessagesMatchExamples } from "./rules-in-code/error-messages-match-examples.js";
import { extensionsAreKnown } from "./rules-in-code/extensions-are-known.js";
import { filesAreUsed } from "./rules-in-code/files-are-used.js";
import { irreversibleOperationsAreMarked } from "./rules-in-code/irreversible-operations-are-marked.js";
import { openObjectsHaveTypes } from "./rules-in-code/open-objects-have-types.js";
import { operationIdsAreNames } from "./rules-in-code/operation-ids-are-names.js";
import { ownRulesAreKnown } from "./rules-in-code/own-rules-are-known.js";
import { patternsArePortable } from "./rules-in-code/patterns-are-portable.js";
import { refsResolve } from "./rules-in-code/refs-resolve.js";
import { schemasStateRequired } from "./rules-in-code/schemas-state-required.js";

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
        "creations-are-identified": creationsAreIdentified,
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
        "patterns-are-portable": patternsArePortable,
        "refs-resolve": refsResolve,
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
