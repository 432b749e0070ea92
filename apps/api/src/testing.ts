export { createMemoryRepositories } from "./testing/memory-repositories.ts";
export { createMemoryTraceStore } from "./testing/memory-trace-store.ts";
export { createTestDependencies } from "./testing/test-dependencies.ts";
