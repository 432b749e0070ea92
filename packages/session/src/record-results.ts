import type { Milliseconds, Repetition } from "@plumbline/motion";
import type { MeasuredRepetition, RecordedRepetition, SessionRecord } from "./session-record.ts";
import type { SessionSource, SourceKind } from "./source-info.ts";
import type { Tally } from "./tally.ts";

export type SinceOrigin = (at: Milliseconds) => Milliseconds;

const recordRepetition = (
  source: SourceKind,
  set: number,
  rep: Repetition,
  since: SinceOrigin,
): MeasuredRepetition => ({
  ...rep,
  source,
  set,
  startAt: since(rep.startAt),
  peakAt: since(rep.peakAt),
  endAt: since(rep.endAt),
});

/** What was counted, as the record keeps it. Where nothing looks, nothing was measured. */
export const recordResults = (
  source: SessionSource,
  tally: Tally,
  since: SinceOrigin,
): Pick<SessionRecord, "repetitions" | "partials" | "holds" | "refusals"> => ({
  repetitions: tally.repetitions.flatMap((repetition): readonly RecordedRepetition[] => {
    if (repetition.kind === "manual") return [{ source: "manual", set: repetition.set, at: since(repetition.at) }];
    return source === "manual" ? [] : [recordRepetition(source, repetition.set, repetition.rep, since)];
  }),
  partials: source === "manual" ? [] : tally.partials.map(({ set, rep }) => recordRepetition(source, set, rep, since)),
  holds: tally.holds.map(({ kind, set, hold }) => ({
    ...hold,
    source: kind === "manual" ? "manual" : source,
    set,
    startAt: since(hold.startAt),
    endAt: since(hold.endAt),
  })),
  refusals: tally.refusals.map((refusal) => ({ ...refusal, startAt: since(refusal.startAt) })),
});
