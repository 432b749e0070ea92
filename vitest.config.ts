import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // tests/ holds Playwright's end-to-end tests.
    include: ["{apps,packages}/*/**/*.test.{ts,tsx}", "{infra,tooling}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/{dist,out,.next,cdk.out}/**"],
    // Generous for slow machines: a test that hangs still ends.
    testTimeout: 30_000,
  },
});
