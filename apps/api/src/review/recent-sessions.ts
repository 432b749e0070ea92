import type { SessionSummary } from "@plumbline/contracts";
import { DAY } from "../instant.ts";
import { LONGEST_PAGE } from "../paging.ts";
import type { SessionRepository } from "../session-repository.ts";
import { firstUlidFrom } from "../ulid.ts";

/** A session that began on that day may have been given its id a while later, or before it by another clock. */
const SLACK = 2 * DAY;

/**
 * A patient's sessions, the newest first, and at least all since a moment.
 * @param since milliseconds since 1970
 */
export async function recentSessions(
  sessions: SessionRepository,
  patientId: string,
  since: number,
): Promise<readonly SessionSummary[]> {
  const oldest = firstUlidFrom(since - SLACK);
  const found: SessionSummary[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<SessionRepository["listSessions"]>> = await sessions.listSessions(patientId, {
      after,
      limit: LONGEST_PAGE,
    });
    found.push(...page.entries);
    // Ids sort by time: nothing that follows is younger.
    after = page.next !== null && page.next >= oldest ? page.next : null;
  } while (after !== null);
  return found;
}
