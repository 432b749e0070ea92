/**
 * Mutation testing of the clinical rules: `npm run mutate`, or one folder of them: `npm run mutate -- --mutate
 * "packages/clinical/src/gating/*.ts"`. It takes too long to be a part of `npm test`; what came of it
 * is in CONTRIBUTING.md.
 */
export default {
  mutate: ["packages/clinical/src/**/*.ts", "!**/*.test.ts", "!packages/clinical/src/testing/**"],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutate.config.ts", related: true },
  coverageAnalysis: "perTest",
  ignorePatterns: ["apps", "infra", "tests", "test-results", "packages/*/dist", "docs"],
  incremental: true,
  incrementalFile: "node_modules/.cache/stryker/incremental.json",
  tempDirName: "test-results/stryker",
  // Where the specification lies beside the repository, the tables are tested against it: in the sandbox, too.
  buildCommand: "ln -sfn ../../../shared ../shared",
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["clear-text", "progress-append-only", "json"],
  clearTextReporter: { allowColor: false, reportTests: false },
  jsonReporter: { fileName: "node_modules/.cache/stryker/report.json" },
  concurrency: 2,
};
