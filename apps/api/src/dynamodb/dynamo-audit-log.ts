import { auditedRead } from "@plumbline/contracts";
import type { AuditLog, AuditRecord } from "../audit-log.ts";
import { auditKey, type ItemKey, patientPartition, prefixes } from "./keys.ts";
import { queryNewestFirst } from "./query-page.ts";
import { type Item, putNewItem, type Table, textOf } from "./table.ts";

/** Two entries under one id: the ids that the app was given are not unique. */
export class AuditIdTakenError extends Error {
  constructor() {
    super("an audit entry with this id is there already");
    this.name = "AuditIdTakenError";
  }
}

export function createDynamoAuditLog(table: Table): AuditLog {
  return {
    append: async (record) => {
      if (!(await putNewItem(table, toItem(record)))) throw new AuditIdTakenError();
    },
    appendOnce: async (record) => {
      await putNewItem(table, toItem(record));
    },
    list: (patientId, page) =>
      queryNewestFirst(table, { partition: patientPartition(patientId), prefix: prefixes.audit, page }, toRecord),
  };
}

function toItem({ id, patientId, readerId, read, sessionId, at, requestId }: AuditRecord): ItemKey & Item {
  return {
    ...auditKey(patientId, id),
    id: { S: id },
    patientId: { S: patientId },
    readerId: { S: readerId },
    read: { S: read },
    at: { S: at },
    requestId: { S: requestId },
    ...(sessionId === null ? {} : { sessionId: { S: sessionId } }),
  };
}

function toRecord(item: Item): AuditRecord {
  return {
    id: textOf(item, "id"),
    patientId: textOf(item, "patientId"),
    readerId: textOf(item, "readerId"),
    read: auditedRead.parse(textOf(item, "read")),
    sessionId: item.sessionId?.S ?? null,
    at: textOf(item, "at"),
    requestId: textOf(item, "requestId"),
  };
}
