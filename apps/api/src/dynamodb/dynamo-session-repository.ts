import { gunzipSync, gzipSync } from "node:zlib";
import { sessionSummary, sessionUpload, summariseUpload } from "@plumbline/contracts";
import { contentDigest } from "../content-digest.ts";
import type { SessionRepository } from "../session-repository.ts";
import { patientPartition, prefixes, sessionKey } from "./keys.ts";
import { queryNewestFirst } from "./query-page.ts";
import { CorruptItemError, getItem, putNewItem, type Table, textOf } from "./table.ts";

/**
 * A session is one item: its record, compressed because a page of a list pays for whole items; its summary, for lists;
 * and its digest, to tell the same session from another.
 */
export function createDynamoSessionRepository(table: Table): SessionRepository {
  return {
    putSession: async (patientId, session) => {
      const key = sessionKey(patientId, session.sessionId);
      const digest = contentDigest(session);
      const isNew = await putNewItem(table, {
        ...key,
        digest: { S: digest },
        summary: { S: JSON.stringify(summariseUpload(session)) },
        record: { B: gzipSync(JSON.stringify(session)) },
      });
      if (isNew) return "created";
      // Sessions are never changed or removed, so what is read now is what refused the write.
      const stored = await getItem(table, key);
      return stored !== null && textOf(stored, "digest") === digest ? "same" : "different";
    },
    getSession: async (patientId, sessionId) => {
      const item = await getItem(table, sessionKey(patientId, sessionId));
      if (item === null) return null;
      const bytes = item.record?.B;
      if (bytes === undefined) throw new CorruptItemError("record");
      return sessionUpload.parse(JSON.parse(gunzipSync(bytes).toString()));
    },
    listSessions: (patientId, page) =>
      queryNewestFirst(
        table,
        { partition: patientPartition(patientId), prefix: prefixes.session, page, attributes: "summary" },
        (item) => sessionSummary.parse(JSON.parse(textOf(item, "summary"))),
      ),
  };
}
