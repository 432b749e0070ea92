import { projectAlerts } from "../alerts/project-alerts.ts";
import type { ApiDependencies } from "../dependencies.ts";
import { createMemoryRepositories } from "./memory-repositories.ts";
import { createMemoryTraceStore } from "./memory-trace-store.ts";
import { testUlid } from "./test-session.ts";

/** 4 October 2026, 09:30 UTC. */
export const TEST_NOW = Date.UTC(2026, 9, 4, 9, 30);

/** Everything in memory; nobody is signed in until a test says how tokens are verified. */
export function createTestDependencies(changes: Partial<ApiDependencies> = {}): ApiDependencies {
  let ids = 0;
  const repositories = createMemoryRepositories();
  return {
    ...repositories,
    announceAlerts: (waiting) => projectAlerts(repositories, waiting),
    traces: createMemoryTraceStore(),
    verifyToken: async () => ({ kind: "refused", code: "token-invalid" }),
    now: () => TEST_NOW,
    newId: () => {
      ids += 1;
      return testUlid(ids);
    },
    newCode: () => "ABCD2345",
    log: () => {},
    webConfiguration: { issuer: "https://issuer.example", clientId: "plumbline-web", audience: "plumbline-api" },
    ...changes,
  };
}
