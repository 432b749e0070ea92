import type { ManualRepetition, MeasuredRepetition, RecordedHold, SessionRecord } from "./session-record.ts";

type FormerRepetition = Omit<MeasuredRepetition, "held">;

/** Version 1, which a device may still keep from before it was updated, and must not lose. */
export type FormerSessionRecord = Omit<
  SessionRecord,
  "version" | "dose" | "activeTime" | "repetitions" | "partials" | "holds"
> & {
  readonly version: 1;
  readonly repetitions: readonly (FormerRepetition | ManualRepetition)[];
  readonly partials: readonly FormerRepetition[];
  readonly holds: readonly Omit<RecordedHold, "source">[];
};
