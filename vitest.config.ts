import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // tests/ holds Playwright's end-to-end tests.
    include: ["{apps,packages}/*/**/*.test.{ts,tsx}", "{infra,tooling}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/{dist,out,.next,cdk.out}/**"],
    // Tests share no state that one could leave to the next, and starting a worker for each file costs a minute and a half.
    isolate: false,
    // Generous for slow machines: a test that hangs still ends.
    testTimeout: 30_000,
  },
});
