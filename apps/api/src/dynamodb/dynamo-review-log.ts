import type { ReviewLog } from "../review-log.ts";
import { prefixes, reviewKey } from "./keys.ts";
import { queryPatientFrom } from "./query-all.ts";
import { putNewItem, type Table, textOf } from "./table.ts";

/** A small item beside the session, whose own item never changes: a list of them does not pay for records. */
export function createDynamoReviewLog(table: Table): ReviewLog {
  return {
    noteReview: async (patientId, { sessionId, therapistId, at }) => {
      await putNewItem(table, {
        ...reviewKey(patientId, sessionId),
        sessionId: { S: sessionId },
        therapistId: { S: therapistId },
        at: { S: at },
      });
    },
    listReviews: async (patientId, fromSessionId) =>
      (await queryPatientFrom(table, patientId, { prefix: prefixes.reviewed, from: fromSessionId })).map((item) => ({
        sessionId: textOf(item, "sessionId"),
        therapistId: textOf(item, "therapistId"),
        at: textOf(item, "at"),
      })),
  };
}
