import type { ReviewLog, SessionReview } from "../review-log.ts";

export function createMemoryReviewLog(): ReviewLog {
  const reviews = new Map<string, SessionReview & { readonly patientId: string }>();

  return {
    noteReview: async (patientId, review) => {
      const key = `${patientId} ${review.sessionId}`;
      if (!reviews.has(key)) reviews.set(key, { ...review, patientId });
    },
    listReviews: async (patientId, fromSessionId) =>
      [...reviews.values()]
        .filter((review) => review.patientId === patientId && review.sessionId >= fromSessionId)
        .toSorted((one, other) => (one.sessionId < other.sessionId ? -1 : 1))
        .map(({ sessionId, therapistId, at }) => ({ sessionId, therapistId, at })),
  };
}
