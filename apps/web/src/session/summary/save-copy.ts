import { dayOf } from "@plumbline/clinical";
import type { SessionRecord } from "@plumbline/session";

/** `btoa` takes a string of bytes; built in pieces, because a call takes only so many arguments. */
const PIECE = 8_192;
const toBase64 = (bytes: Uint8Array): string => {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * PIECE, (index + 1) * PIECE)),
  );
  return btoa(pieces.join(""));
};

/**
 * Hands the record to the browser's downloads, under the notice that every export carries (GEN-04): the
 * patient's own copy.
 */
export const saveCopy = async (record: SessionRecord, notice: string): Promise<void> => {
  // The contract and its checks are large, and most sessions are not saved.
  const { toSessionUpload } = await import("../../outbox/to-session-upload.ts");
  const trace = record.skeletonTrace === null ? null : toBase64(record.skeletonTrace.bytes);
  const copy = JSON.stringify({ notice, session: toSessionUpload(record), skeletonTraceBase64: trace }, null, 2);
  const address = URL.createObjectURL(new Blob([copy], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `plumbline-${record.exerciseId}-${dayOf(record.startedAt)}.json`;
  link.click();
  URL.revokeObjectURL(address);
};
