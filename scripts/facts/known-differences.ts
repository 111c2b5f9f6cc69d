/**
 * Differences between the spec and the facts for which the spec is right, with the reasons, by operationId. `what` lists the
 * properties that differ, with the names that `compareWithFacts` uses.
 */
export const knownDifferences: Readonly<
  Record<string, { readonly reason: string; readonly what: readonly string[] }>
> = {
  queryHarvesterIndex: {
    reason:
      "Onezone passes the request body on to the backend of the harvester, so the facts list no fields.",
    what: [
      "fields of the request body",
      "required fields of the request body",
      "a request body without any field",
      "a request without body",
    ],
  },
  addAtmLambdaRevision: {
    reason: "The field originalRevisionNumber is required only if the path parameter rid is `auto`.",
    what: ["fields of the request body"],
  },
  insertAtmWorkflowSchemaRevision: {
    reason: "The field originalRevisionNumber is required only if the path parameter rid is `auto`.",
    what: ["fields of the request body"],
  },
};
