import type { PoseFrame } from "./body/pose-frame.ts";
import { type EngineState, stepEngine } from "./engine.ts";
import { repetitionsIn } from "./movement.ts";
import { startSeat } from "./signals/seat.ts";

const seatOf = ({ movement }: EngineState): number | null => repetitionsIn(movement)?.tracks[0]?.seat.drop ?? null;

const firstSeat = (start: EngineState, frames: readonly PoseFrame[]): number | null => {
  let state = start;
  for (const frame of frames) {
    [state] = stepEngine(state, frame);
    const seat = seatOf(state);
    if (seat !== null) return seat;
  }
  return null;
};

/**
 * SEAT-4: a recording of sit to stand has its seat, too, from wherever it lies (REP-01): people begin on the chair a moment before
 * their first rise. Of any other exercise, or where nobody sits, the engine is returned as it is.
 */
export const withRecordedSeat = (start: EngineState, frames: readonly PoseFrame[]): EngineState => {
  const { movement } = start;
  if (movement.kind !== "repetition" || movement.spec.range.of !== "seat-to-stand") return start;
  const drop = firstSeat(start, frames);
  if (drop === null) return start;
  const tracks = movement.tracks.map((track) => ({ ...track, seat: { ...startSeat, drop } }));
  return { ...start, movement: { ...movement, tracks } };
};
