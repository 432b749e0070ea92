import type { CaseloadPatient, SessionSummary } from "@plumbline/contracts";
import type { SessionReview } from "../review-log.ts";

/** REV-01: the sessions that no therapist has looked at, in their order. REP-19: those of the sample patient need no look. */
export const unreviewedOf = <Session extends Pick<SessionSummary, "id" | "source">>(
  sessions: readonly Session[],
  reviews: readonly Pick<SessionReview, "sessionId">[],
): readonly Session[] => {
  const reviewed = new Set(reviews.map(({ sessionId }) => sessionId));
  return sessions.filter(({ id, source }) => source !== "sample" && !reviewed.has(id));
};

/** @param unreviewed the newest first */
export const summariseUnreviewed = (
  unreviewed: readonly Pick<SessionSummary, "id" | "startedAt">[],
): CaseloadPatient["unreviewed"] => {
  const oldest = unreviewed.at(-1);
  return oldest === undefined ? null : { count: unreviewed.length, since: oldest.startedAt };
};
