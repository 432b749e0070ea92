import { milliseconds } from "@plumbline/motion";
import { effortAt } from "./fatigue.ts";
import { riseAndFall } from "./minimum-jerk.ts";
import type { Posture } from "./posture.ts";
import type { Rest } from "./rest.ts";
import { plainSegment, type Segment, type TrueRep } from "./segment.ts";
import type { Tempo } from "./tempo.ts";

export type Repeated = {
  /** Milliseconds from at ease to the ready position; 0 when they are the same. */
  readonly ready: number;
  /** Both shares from 0 to 1: how far into the ready position, how much of the peak. */
  readonly pose: (ready: number, moved: number) => Posture;
  readonly side: TrueRep["side"];
  readonly peak: number;
};

/** One repetition of a set: where it begins, and how much of the range it has. Milliseconds. */
type Planned = { readonly start: number; readonly out: number; readonly back: number; readonly range: number };

const planRepetitions = (tempo: Tempo, firstAt: number): readonly Planned[] => {
  const { repetitions = 1, out = 1400, pause = 400, back = 1400, between = 700, fatigue } = tempo;
  const planned: Planned[] = [];
  let start = firstAt;
  for (let index = 0; index < repetitions; index += 1) {
    const { range, pace } = effortAt(fatigue, index, repetitions);
    planned.push({ start, out: out * pace, back: back * pace, range });
    start += (out + back) * pace + pause + between;
  }
  return planned;
};

/** Gets ready, repeats one movement, and comes back to ease. */
export const planSet = (rest: Rest, tempo: Tempo, movement: Repeated): Segment => {
  const { pause = 400 } = tempo;
  const { ready, pose, side, peak } = movement;
  const settle = tempo.settle ?? (ready === 0 ? 0 : 500);
  const planned = planRepetitions(tempo, ready + (tempo.countdown ?? settle));
  const last = planned.at(-1);
  const leavesAt = (last === undefined ? ready : last.start + last.out + pause + last.back) + settle;
  const postureAt = (time: number): Posture => {
    const current = planned.findLast(({ start }) => start <= time);
    const moved =
      current === undefined ? 0 : current.range * riseAndFall(time - current.start, current.out, pause, current.back);
    return pose(ready === 0 ? 1 : riseAndFall(time, ready, leavesAt - ready, ready), moved);
  };
  return {
    ...plainSegment(milliseconds(leavesAt + ready), rest.place, postureAt, rest.stance),
    reps: planned.map(({ start, out, back, range }) => ({
      side,
      startAt: milliseconds(start),
      peakAt: milliseconds(start + out),
      endAt: milliseconds(start + out + pause + back),
      peak: range * peak,
    })),
  };
};
