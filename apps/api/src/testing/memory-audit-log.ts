import type { AuditLog, AuditRecord } from "../audit-log.ts";
import { pageOf } from "./page-of.ts";

export function createMemoryAuditLog(): AuditLog {
  const records: AuditRecord[] = [];

  return {
    append: async (record) => {
      records.push(record);
    },
    appendOnce: async (record) => {
      if (!records.some(({ id, patientId }) => id === record.id && patientId === record.patientId))
        records.push(record);
    },
    list: async (patientId, page) =>
      pageOf(
        records.filter((record) => record.patientId === patientId),
        ({ id }) => id,
        "newest-first",
        page,
      ),
  };
}
