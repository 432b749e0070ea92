import {
  type EngineState,
  type MotionEvent,
  type NotMeasurableReason,
  type PoseFrame,
  readEngine,
  stepEngine,
  wasMeasured,
} from "@plumbline/motion";

/** One frame's way through the engine: what a test's sample is taken from. */
export type EngineStep = {
  readonly frame: PoseFrame;
  readonly before: EngineState;
  readonly after: EngineState;
  readonly events: readonly MotionEvent[];
};

/** Why the engine measured nothing in this frame; null where it did, or does not say yet. */
export const problemOf = ({ before, after }: EngineStep): NotMeasurableReason | null =>
  wasMeasured(before, after) ? null : readEngine(after).frozen;

/** What `read` makes of every frame of a recording. */
export const readRecording = <Reading>(
  frames: readonly PoseFrame[],
  start: EngineState,
  read: (step: EngineStep) => Reading,
): readonly Reading[] => {
  const readings: Reading[] = [];
  let before = start;
  for (const frame of frames) {
    const [after, events] = stepEngine(before, frame);
    readings.push(read({ frame, before, after, events }));
    before = after;
  }
  return readings;
};
