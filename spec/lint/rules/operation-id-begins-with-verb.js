/** @import { Visitor } from "../redocly.d.ts" */

/**
 * An operationId is lower camelCase and begins with a verb: it is the client's function and the CLI's command.
 * Operations without one are left to Redocly's `operation-operationId`.
 *
 * @param {{ verbs?: string[], exceptions?: string[] }} options `verbs` that an id may begin with; whole ids that are
 *   `exceptions`, because the server has always called them so.
 * @returns {Visitor}
 */
export function operationIdBeginsWithVerb({ verbs = [], exceptions = [] }) {
  return {
    Operation({ operationId }, { location, report }) {
      if (typeof operationId !== "string" || exceptions.includes(operationId)) return;
      /** @param {string} message */
      const reportId = (message) => report({ message, location: location.child("operationId") });

      if (!/^[a-z][a-zA-Z0-9]*$/.test(operationId)) {
        reportId(
          `operationId "${operationId}" must be lower camelCase, as in "revokeAllTemporaryTokensOfUser".`,
        );
        return;
      }
      const firstWord = /^[a-z]+/.exec(operationId)?.[0] ?? "";
      if (!verbs.includes(firstWord)) {
        reportId(
          `operationId "${operationId}" must begin with a verb; "${firstWord}" is none of those that redocly.yaml lists.`,
        );
      }
    },
  };
}
