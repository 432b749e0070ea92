import type { SessionRecord } from "@plumbline/session";

/**
 * Hands the record to the browser's downloads, under the notice that every export carries (GEN-04): the one copy that
 * there is, and the patient's own.
 */
export const saveCopy = async (record: SessionRecord, notice: string): Promise<void> => {
  // The contract and its checks are large, and most sessions are not saved.
  const { toSessionUpload } = await import("../../outbox/to-session-upload.ts");
  const copy = JSON.stringify({ notice, session: toSessionUpload(record) }, null, 2);
  const address = URL.createObjectURL(new Blob([copy], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `plumbline-${record.exerciseId}-${record.startedAt.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
};
