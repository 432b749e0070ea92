import { expect, test } from "vitest";
import { createMemorySessionRepository } from "../testing/memory-session-repository.ts";
import { TEST_NOW } from "../testing/test-dependencies.ts";
import { createTestSession } from "../testing/test-session.ts";
import { firstUlidFrom } from "../ulid.ts";
import { recentSessions } from "./recent-sessions.ts";

const HOUR = 3_600_000;

test("all since a moment are read, over as many pages as it takes, and no page that lies before it", async () => {
  const sessions = createMemorySessionRepository();
  for (let hours = 0; hours < 350; hours += 1) {
    await sessions.putSession("margaret", createTestSession({ sessionId: firstUlidFrom(TEST_NOW - hours * HOUR) }));
  }
  const asked: (string | null)[] = [];
  const counting = {
    ...sessions,
    listSessions: (patientId: string, page: { readonly after: string | null; readonly limit: number }) => {
      asked.push(page.after);
      return sessions.listSessions(patientId, page);
    },
  };
  const found = await recentSessions(counting, "margaret", TEST_NOW - 120 * HOUR);
  expect(found.length).toBeGreaterThanOrEqual(120);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  expect(asked).toHaveLength(2);
});
