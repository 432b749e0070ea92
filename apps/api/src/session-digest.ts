import { createHash } from "node:crypto";
import type { SessionUpload } from "@plumbline/contracts";

/** SHA-256 in hex of a session's content, whatever the order of its fields. */
export function sessionDigest(session: SessionUpload): string {
  return createHash("sha256").update(JSON.stringify(session, sortFields)).digest("hex");
}

function sortFields(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
