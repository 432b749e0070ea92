/**
 * Which file may import which: the table of docs/architecture.md, as an allow-list. What is not listed is refused,
 * type-only imports included. tooling/src/checks/import-directions.test.ts proves that the check still sees both kinds.
 */

/** The package's front door; reaching past it is refused. */
const entry = (/** @type {string} */ name) => `^packages/${name}/src/index\\.ts$`;
const source = (/** @type {string} */ folder) => `^${folder}/`;
const npm = (/** @type {readonly string[]} */ names) => `^node_modules/(${names.join("|")})/`;

const testFile = "\\.(test|bench)\\.tsx?$";
const sessionPorts = "^packages/session/src/ports\\.ts$";
const syntheticTesting = "^packages/synthetic/src/testing\\.ts$";
const clinicalTesting = "^packages/clinical/src/testing\\.ts$";
const sessionTesting = "^packages/session/src/testing\\.ts$";

/** Packages that see no platform, what they may import, and the npm packages that they may use. */
const pure = {
  motion: { packages: [], npm: [] },
  exercises: { packages: [entry("motion")], npm: [] },
  // Of motion types, units and the grades of a frame rate: it scores what was measured, and measures nothing.
  clinical: { packages: [entry("motion"), entry("exercises")], npm: [] },
  session: { packages: [entry("motion"), entry("exercises"), entry("clinical")], npm: ["fflate"] },
  contracts: { packages: [entry("motion"), entry("exercises"), entry("clinical")], npm: ["zod"] },
  // Of motion only types and units: biome.jsonc names the functions that it may not call.
  synthetic: { packages: [entry("motion"), entry("exercises")], npm: [] },
};

/** Places with a platform: they may use Node and whatever npm package their package.json declares. */
const platform = [
  { folder: "packages/pose-tfjs", packages: [sessionPorts, entry("motion")] },
  { folder: "packages/pose-weights", packages: [] },
  // Of motion units only: the rules about time take milliseconds of their own type.
  { folder: "apps/api", packages: [entry("contracts"), entry("clinical"), entry("exercises"), entry("motion")] },
  {
    folder: "apps/web",
    packages: [
      ...["session", "pose-tfjs", "contracts", "exercises", "motion", "clinical", "synthetic"].map(entry),
      sessionPorts,
    ],
  },
  { folder: "infra", packages: ["^apps/api/src/index\\.ts$"] },
  {
    folder: "tooling",
    packages: [
      "^packages/[^/]+/src/index\\.ts$",
      sessionPorts,
      sessionTesting,
      syntheticTesting,
      "^apps/api/src/(local/)?index\\.ts$",
      // What the sample sessions share with real ones: their way from a record to the contract.
      "^apps/web/src/(outbox/to-session-upload|new-ulid|session/local-date-time)\\.ts$",
    ],
  },
  // End-to-end tests see the built app, never its source.
  { folder: "tests", packages: [] },
];

const declared = ["npm", "npm-dev"];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "three-only-in-the-sample-patient",
      comment: "The rendered figure is loaded on demand; nothing else may pull its library into a page.",
      severity: "error",
      from: { pathNot: "^apps/web/src/sample-patient/" },
      to: { path: npm(["three", "@types/three"]) },
    },
    {
      name: "no-node-in-the-browser",
      severity: "error",
      from: { path: "^(apps/web|packages/pose-tfjs)/src/", pathNot: testFile },
      to: { dependencyTypes: ["core"] },
    },
  ],
  allowedSeverity: "error",
  allowed: [
    ...Object.entries(pure).map(([name, may]) => ({
      from: { path: source(`packages/${name}`), pathNot: testFile },
      to: { path: [source(`packages/${name}`), ...may.packages], pathNot: testFile },
    })),
    ...Object.entries(pure)
      .filter(([, may]) => may.npm.length > 0)
      .map(([name, may]) => ({
        from: { path: source(`packages/${name}`), pathNot: testFile },
        to: { path: npm(may.npm), dependencyTypes: ["npm"] },
      })),
    ...platform.flatMap(({ folder, packages }) => [
      { from: { path: source(folder) }, to: { path: [source(folder), ...packages], pathNot: testFile } },
      { from: { path: source(folder) }, to: { path: "^node_modules/", dependencyTypes: declared } },
      { from: { path: source(folder) }, to: { dependencyTypes: ["core"] } },
    ]),
    // Tests may read files, use the test tools of the root, and take motion and people from the pure packages.
    {
      from: { path: testFile },
      to: {
        path: [npm(["vitest", "fast-check"]), entry("(motion|exercises|synthetic)"), sessionTesting, syntheticTesting],
      },
    },
    // The texts and stages of §7 are clinical's, and so is what a session is evidence of: both are tested against them.
    { from: { path: `^packages/(session|contracts)/src/.*${testFile}` }, to: { path: entry("clinical") } },
    // The fit person of the tests is one and the same everywhere; what is shipped never sees them.
    ...[
      testFile,
      "^packages/(session|contracts)/src/testing/",
      "^apps/(api|web)/src/.*/testing/",
      "^apps/api/src/testing/",
    ].map((path) => ({ from: { path }, to: { path: clinicalTesting } })),
    { from: { path: testFile }, to: { dependencyTypes: ["core"] } },
    ...Object.keys(pure).map((name) => ({
      from: { path: `^packages/${name}/.*${testFile}` },
      to: { path: source(`packages/${name}`), pathNot: testFile },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|out|\\.next|cdk\\.out)/|^tooling/fixtures/" },
    // TypeScript 7 has no compiler API yet: without swc no TypeScript file would be read, and the check would pass.
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
