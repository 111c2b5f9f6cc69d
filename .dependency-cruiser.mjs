import { readFileSync } from "node:fs";

/** The directories that a directory may import from, in addition to its own files. A row for a subdirectory or file extends that. */
const mayImport = {
  spec: [],
  "packages/model": ["spec"],
  "packages/code-samples": ["packages/model", "spec"],
  "packages/command-line": [],
  "packages/chromium": [],
  "packages/types": [],
  "packages/types/test": ["spec"],
  "packages/client": ["packages/types"],
  "packages/client/test": ["packages/chromium", "packages/mock"],
  "packages/cli": ["packages/client", "packages/code-samples", "packages/command-line"],
  "packages/cli/build.ts": ["spec"],
  "packages/cli/test": ["packages/mock", "packages/model", "spec"],
  "packages/mock": [
    "packages/model",
    "packages/code-samples",
    "packages/command-line",
    "packages/types",
    "spec",
  ],
  "packages/mock/test": ["packages/chromium"],
  "packages/mock/examples": ["packages/client"],
  "packages/contract-tests": ["packages", "spec"],
  "packages/bench": ["packages", "spec", "scripts"],
  "scripts/test": ["packages/chromium"],
  scripts: ["packages/model", "packages/code-samples", "packages/command-line", "packages/mock", "spec"],
};

/** The only files that may import a library. */
const mayImportLibrary = {
  "openapi-fetch": [
    "packages/client/src/",
    "packages/client/test/exits.test.ts",
    "packages/bench/src/client/programs/",
  ],
  "@sparticuz/chromium": ["packages/chromium/"],
  "playwright-core": ["packages/chromium/"],
  "openapi-typescript": ["scripts/generators/types.ts", "packages/client/test/exits/"],
  "@stoplight/": ["packages/contract-tests/"],
};

/** The layers of packages/mock/src, lowest first. A file may import from its own layer and from lower ones. */
const mockLayers = [
  [
    "json.ts",
    "mock-request.ts",
    "typed-keys.ts",
    "bytes.ts",
    "crypto/",
    "generated/",
    "escape-control-characters.ts",
    "host.ts",
    "iso-time.ts",
    "public-url.ts",
    "random-streams.ts",
    "sleep.ts",
    "start-error.ts",
  ],
  ["errors/"],
  ["tokens/"],
  ["world/"],
  ["access/"],
  ["validation/"],
  ["engine/"],
  ["behaviours/"],
  ["faults/", "log/", "page/"],
  ["steering/"],
  ["control/"],
  [
    "curl-example.ts",
    "platform.ts",
    "mock-options.ts",
    "read-text.ts",
    "read-spec.ts",
    "load-scenarios.ts",
    "load-seed.ts",
  ],
  ["mock-fetch.ts", "mock-parts.ts", "mock-interface.ts", "mock-core.ts"],
  ["http/", "create-mock.ts", "browser.ts", "msw.ts"],
  ["start-mock.ts", "index.ts"],
  ["cli/"],
];

const rows = Object.keys(mayImport);
const isWithin = (path, folder) => `${path}/`.startsWith(`${folder}/`);
const folders = rows.filter((path) => !rows.some((row) => row !== path && isWithin(path, row)));
const anyOf = (paths) => `^(${paths.join("|")})`;

/** Returns a pattern for the files of a directory and for its package name, which is not resolved before the package is built. */
const filesOf = (folder) =>
  folder === "packages" ? "packages/|@onezone/|onezone-rest-cli" : `${folder}/|${nameOf(folder)}(/|$)`;
const nameOf = (folder) => JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url))).name;

const betweenFolders = rows.map((path) => {
  const folder = folders.find((each) => isWithin(path, each));
  const allowed = rows.filter((row) => isWithin(path, row)).flatMap((row) => mayImport[row]);
  const parts = rows.filter((row) => row !== path && isWithin(row, path));
  return {
    name: `${path} may import ${allowed.join(", ") || "no other directory"}`,
    severity: "error",
    from: { path: `^${path}(/|$)`, ...(parts.length > 0 && { pathNot: anyOf(parts) }) },
    to: {
      path: anyOf(["packages/", "scripts/", "spec/", "@onezone/", "onezone-rest-cli"]),
      pathNot: anyOf([folder, ...allowed].map(filesOf)),
    },
  };
});

const ofLibraries = Object.entries(mayImportLibrary).map(([library, importers]) => ({
  name: `only ${importers.join(" and ")} may import ${library}`,
  severity: "error",
  from: { pathNot: anyOf(importers) },
  to: { path: `(^|node_modules/)${library}` },
}));

const inMock = (paths) => `^packages/mock/src/(${paths.join("|")})`;
const ofLayers = mockLayers.map((layer, index) => ({
  name: `packages/mock/src: ${layer.join(" ")} must not import from higher layers`,
  severity: "error",
  from: { path: inMock(layer) },
  to: { path: "^packages/mock/src/", pathNot: inMock(mockLayers.slice(0, index + 1).flat()) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...betweenFolders,
    {
      name: "each directory has a row in mayImport",
      severity: "error",
      from: { path: "^packages/", pathNot: anyOf(folders.map((folder) => `${folder}/`)) },
      to: {},
    },
    ...ofLibraries,
    ...ofLayers,
    {
      name: "no circular imports",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    exclude: { path: "(^|/)(\\.examples|heavy-competitors/generated|rehearsal/consumer)/" },
    doNotFollow: { path: "node_modules|/dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
