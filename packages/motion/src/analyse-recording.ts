import { readBody } from "./body/body.ts";
import type { PoseFrame } from "./body/pose-frame.ts";
import type { Calibration } from "./calibration/calibration.ts";
import { lookAtFirst } from "./calibration/first-look.ts";
import { calibrateRecording } from "./calibration/recording-calibration.ts";
import { type EngineState, finishEngine, readEngine, startEngine, stepEngine } from "./engine.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import type { Hold, MotionEvent, NotMeasurableReason, Repetition } from "./motion-event.ts";
import { withRecordedSeat } from "./recording-seat.ts";
import type { View } from "./sight/view.ts";
import { Tally } from "./tally.ts";

export type RecordingAnalysis = {
  readonly view: View | null;
  /** null when nobody ever stood upright in sight: then nothing was counted. */
  readonly calibration: Calibration | null;
  /** Set exactly when no part of the recording could be measured. */
  readonly notMeasurable: NotMeasurableReason | null;
  readonly events: readonly MotionEvent[];
  readonly reps: readonly Repetition[];
  readonly partials: readonly Repetition[];
  readonly holds: readonly Hold[];
};

/** Frames that make up a second, or half of a recording that is shorter than two. */
const enoughFrames = (frames: readonly PoseFrame[]): number => {
  const first = frames[0];
  const last = frames[frames.length - 1];
  if (first === undefined || last === undefined || last.at === first.at) return 1;
  return Math.min(frames.length / 2, (1000 * frames.length) / (last.at - first.at));
};

const withoutCalibration = (frames: readonly PoseFrame[], spec: ExerciseSpec): RecordingAnalysis => {
  const views = new Tally<View>();
  const problems = new Tally<NotMeasurableReason>();
  let seen = 0;
  for (const frame of frames) {
    const body = readBody(frame);
    if (body === null) {
      problems.add("no-person");
      continue;
    }
    const { view, gate } = lookAtFirst(body, spec);
    views.add(view);
    // The view first: whoever is asked to turn need not be told about the joint that the turn will show.
    if (!spec.views.includes(view)) problems.add("wrong-view");
    else if (gate.kind === "shut") problems.add(gate.reason);
    else seen += 1;
  }
  // GATE-3: of somebody of whom more was refused than seen it cannot be said that they never stood up.
  const isMeasurable = seen > 0 && seen >= Math.max(enoughFrames(frames), frames.length - seen);
  return {
    view: views.mostCommon(),
    calibration: null,
    notMeasurable: isMeasurable ? null : (problems.mostCommon() ?? "no-person"),
    events: [],
    reps: [],
    partials: [],
    holds: [],
  };
};

/** §4.2, timer mode: no camera measures this work. */
const NOT_MEASURED: RecordingAnalysis = {
  view: null,
  calibration: null,
  notMeasurable: "timer-only",
  events: [],
  reps: [],
  partials: [],
  holds: [],
};

const COUNTED: ReadonlySet<MotionEvent["type"]> = new Set(["rep.completed", "partial.completed", "hold.ended"]);

/** REP-01, recordings: calibrates from the whole, then counts over the whole. Times are those of the frames. */
export const analyseRecording = (frames: readonly PoseFrame[], spec: ExerciseSpec): RecordingAnalysis => {
  if (spec.movement.kind === "timer") return NOT_MEASURED;
  const calibration = calibrateRecording(frames, spec);
  if (calibration === null) return withoutCalibration(frames, spec);
  const views = new Tally<View>();
  const problems = new Tally<NotMeasurableReason>();
  const events: MotionEvent[] = [];
  let state: EngineState = withRecordedSeat(startEngine(spec, calibration), frames);
  for (const frame of frames) {
    const [next, happened] = stepEngine(state, frame);
    state = next;
    for (const event of happened) events.push(event);
    const { view, frozen } = readEngine(state);
    if (view !== null) views.add(view);
    if (frozen !== null) problems.add(frozen);
  }
  events.push(...finishEngine(state));
  // Someone who walks is seen well enough to say that nothing was repeated.
  const measured = state.measuredFrames + problems.of("walking");
  const isFound = events.some(({ type }) => COUNTED.has(type));
  // Of somebody who was mostly seen from elsewhere it cannot be said that nothing was repeated.
  const wanted = isFound ? 0 : problems.of("wrong-view");
  const isMeasurable = measured > 0 && measured >= Math.max(enoughFrames(frames), wanted);
  return {
    view: views.mostCommon(),
    calibration,
    notMeasurable: isMeasurable ? null : (problems.mostCommon() ?? "no-person"),
    events,
    reps: events.flatMap((event) => (event.type === "rep.completed" ? [event.rep] : [])),
    partials: events.flatMap((event) => (event.type === "partial.completed" ? [event.rep] : [])),
    holds: events.flatMap((event) => (event.type === "hold.ended" ? [event.hold] : [])),
  };
};
