import type { CheckId, MotionEvent, NotMeasurableReason, RecordingAnalysis, Side, View } from "@plumbline/motion";

type ReportedEvent = {
  readonly type: "rep" | "partial" | "hold";
  readonly startMs: number;
  readonly peakMs: number | null;
  readonly endMs: number;
  readonly side: Side | null;
};

/** One line of `npm run analyse`: its field names and meanings are a contract. */
export type RecordingReport = {
  readonly file: string;
  readonly exercise: string;
  readonly view: View | "unknown";
  /** null exactly when nothing in the recording could be measured. */
  readonly reps: number | null;
  readonly partialReps: number | null;
  /** `side` is the leg that stands; null where the whole body holds. */
  readonly holdSeconds: readonly { readonly side: Side | null; readonly seconds: number }[];
  readonly notMeasurable: NotMeasurableReason | null;
  readonly events: readonly ReportedEvent[];
  readonly checks: Readonly<Partial<Record<CheckId, number>>>;
};

const reportEvent = (event: MotionEvent): readonly ReportedEvent[] => {
  switch (event.type) {
    case "rep.completed":
    case "partial.completed": {
      const { startAt, peakAt, endAt, side } = event.rep;
      const type = event.type === "rep.completed" ? "rep" : "partial";
      return [{ type, startMs: startAt, peakMs: peakAt, endMs: endAt, side }];
    }
    case "hold.ended": {
      const { startAt, endAt, side } = event.hold;
      return [{ type: "hold", startMs: startAt, peakMs: null, endMs: endAt, side }];
    }
    default:
      return [];
  }
};

const countChecks = (events: readonly MotionEvent[]): Readonly<Partial<Record<CheckId, number>>> => {
  const counts: Partial<Record<CheckId, number>> = {};
  for (const event of events) {
    if (event.type === "check.raised") counts[event.check] = (counts[event.check] ?? 0) + 1;
  }
  return counts;
};

const toSeconds = (duration: number): number => Math.round(duration / 10) / 100;

export const reportRecording = (file: string, exercise: string, analysis: RecordingAnalysis): RecordingReport => {
  const isMeasured = analysis.notMeasurable === null;
  const events = isMeasured ? analysis.events : [];
  return {
    file,
    exercise,
    view: analysis.view ?? "unknown",
    reps: isMeasured ? analysis.reps.length : null,
    partialReps: isMeasured ? analysis.partials.length : null,
    holdSeconds: isMeasured ? analysis.holds.map(({ side, duration }) => ({ side, seconds: toSeconds(duration) })) : [],
    notMeasurable: analysis.notMeasurable,
    events: events.flatMap(reportEvent),
    checks: countChecks(events),
  };
};
