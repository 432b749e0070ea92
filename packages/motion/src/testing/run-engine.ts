import type { PoseFrame } from "../body/pose-frame.ts";
import { type EngineState, finishEngine, readEngine, stepEngine } from "../engine.ts";
import type { MotionEvent } from "../motion-event.ts";

export type EngineRun = {
  readonly state: EngineState;
  readonly events: readonly MotionEvent[];
  /** After each frame. */
  readonly counts: readonly number[];
  /** At the end. */
  readonly count: number;
};

export const runEngine = (start: EngineState, frames: readonly PoseFrame[]): EngineRun => {
  let state = start;
  const events: MotionEvent[] = [];
  const counts: number[] = [];
  for (const frame of frames) {
    const [next, happened] = stepEngine(state, frame);
    state = next;
    events.push(...happened);
    counts.push(readEngine(state).count);
  }
  return { state, events: [...events, ...finishEngine(state)], counts, count: readEngine(state).count };
};

/** [REP-13] A count starts at 0 and never falls. */
export const isRising = (counts: readonly number[]): boolean =>
  counts.every((count, index) => count >= (counts[index - 1] ?? 0));
