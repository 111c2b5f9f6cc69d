import type { SeedOf } from "./seed-types.ts";

const file = { type: "file", fileType: "REG", attributes: ["fileId", "name"] };
const text = { type: "string", allowedValues: null };

/** The lambda of the default world. */
export const checksum: SeedOf<"atmLambda"> = {
  id: "1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f",
  revisionRegistry: {
    1: {
      name: "calculate-checksum",
      summary: "Computes the checksum of a file",
      description: "Reads a file, and returns its adler32 checksum.",
      state: "stable",
      operationSpec: {
        engine: "openfaas",
        dockerImage: "onedata/lambda-calculate-checksum:v1",
        dockerExecutionOptions: {
          readonly: false,
          mountOneclient: true,
          oneclientMountPoint: "/mnt/onedata",
          oneclientOptions: "",
        },
      },
      argumentSpecs: [{ name: "file", dataSpec: file, isOptional: false, defaultValue: null }],
      resultSpecs: [{ name: "checksum", dataSpec: text, relayMethod: "returnValue" }],
      configParameterSpecs: [],
      preferredBatchSize: 100,
      resourceSpec: {
        cpuRequested: 0.1,
        cpuLimit: 1,
        memoryRequested: 134_217_728,
        memoryLimit: 536_870_912,
        ephemeralStorageRequested: 1_048_576,
        ephemeralStorageLimit: null,
      },
    },
  },
};

const task = {
  id: "checksum",
  name: "Compute the checksum",
  lambdaId: checksum.id,
  lambdaRevisionNumber: 1,
  lambdaConfig: {},
  argumentMappings: [
    {
      argumentName: "file",
      valueBuilder: { valueBuilderType: "iteratedItem", valueBuilderRecipe: null },
    },
  ],
  resultMappings: [
    {
      resultName: "checksum",
      storeSchemaId: "checksums",
      storeContentUpdateOptions: { type: "listStoreContentUpdateOptions", function: "append" },
    },
  ],
  resourceSpecOverride: null,
  timeSeriesStoreConfig: null,
};

/** The workflow schema of the default world: its only task uses the lambda. */
export const calibration: Omit<SeedOf<"atmWorkflowSchema">, "atmInventoryId"> = {
  name: "Calibrate runs",
  summary: "Computes the checksum of each run",
  revisionRegistry: {
    1: {
      description: "Checksums of all files of a run.",
      state: "draft",
      stores: [
        {
          id: "files",
          name: "Input files",
          description: "",
          type: "treeForest",
          config: { itemDataSpec: { ...file, fileType: "ANY" } },
          defaultInitialContent: null,
          requiresInitialContent: true,
        },
        {
          id: "checksums",
          name: "Checksums",
          description: "",
          type: "list",
          config: { itemDataSpec: text },
          defaultInitialContent: null,
          requiresInitialContent: false,
        },
      ],
      lanes: [
        {
          id: "lane",
          name: "Checksums",
          storeIteratorSpec: { storeSchemaId: "files", maxBatchSize: 100 },
          parallelBoxes: [{ id: "box", name: "Parallel box", tasks: [task] }],
          dashboardSpec: null,
          maxRetries: 2,
          instantFailureExceptionThreshold: 0.1,
        },
      ],
      dashboardSpec: null,
    },
  },
};
