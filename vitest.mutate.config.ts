import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

/**
 * For `npm run mutate`. Property tests take seconds for each mutant, and minutes to shrink what fails: they are left out, and
 * what only they would notice counts as unnoticed.
 */
export default mergeConfig(config, defineConfig({ test: { exclude: ["**/*.property.test.ts"] } }));
