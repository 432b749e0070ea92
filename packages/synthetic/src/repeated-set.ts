import { milliseconds } from "@plumbline/motion";
import { riseAndFall } from "./minimum-jerk.ts";
import type { Posture } from "./posture.ts";
import type { Rest } from "./rest.ts";
import { plainSegment, type Segment, type TrueRep } from "./segment.ts";
import type { Tempo } from "./tempo.ts";

export type Repeated = {
  /** Milliseconds from at ease to the ready position; 0 when they are the same. */
  readonly ready: number;
  /** Both shares from 0 to 1: how far into the ready position, how far in the repetition. */
  readonly pose: (ready: number, moved: number) => Posture;
  readonly side: TrueRep["side"];
  readonly peak: number;
};

/** Gets ready, repeats one movement, and comes back to ease. */
export const planSet = (rest: Rest, tempo: Tempo, movement: Repeated): Segment => {
  const { repetitions = 1, out = 1400, pause = 400, back = 1400, between = 700 } = tempo;
  const { ready, pose, side, peak } = movement;
  const settle = tempo.settle ?? (ready === 0 ? 0 : 500);
  const each = out + pause + back;
  const all = repetitions * each + Math.max(0, repetitions - 1) * between + 2 * settle;
  const starts = Array.from({ length: repetitions }, (_, index) => ready + settle + index * (each + between));
  const postureAt = (time: number): Posture => {
    const start = starts.findLast((candidate) => candidate <= time);
    const moved = start === undefined ? 0 : riseAndFall(time - start, out, pause, back);
    return pose(ready === 0 ? 1 : riseAndFall(time, ready, all, ready), moved);
  };
  return {
    ...plainSegment(milliseconds(2 * ready + all), rest.place, postureAt, rest.stance),
    reps: starts.map((start) => ({
      side,
      startAt: milliseconds(start),
      peakAt: milliseconds(start + out),
      endAt: milliseconds(start + each),
      peak,
    })),
  };
};
