/** Bytes that are not a skeleton trace, or not one that this version can read. */
export class CorruptTraceError extends Error {
  readonly reason: "not-compressed" | "not-a-trace" | "unknown-version" | "wrong-length" | "out-of-bounds";

  constructor(reason: CorruptTraceError["reason"]) {
    super(`skeleton trace: ${reason}`);
    this.name = "CorruptTraceError";
    this.reason = reason;
  }
}
