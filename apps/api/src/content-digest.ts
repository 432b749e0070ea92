import { createHash } from "node:crypto";

/** SHA-256 in hex of what somebody sent, whatever the order of its fields. */
export function contentDigest(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content, sortFields)).digest("hex");
}

function sortFields(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
