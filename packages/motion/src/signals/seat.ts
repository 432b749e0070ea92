import { calmRangeOf } from "../calibration/stillness.ts";
import { medianOf } from "../filters/median.ts";
import { keepRecent } from "../filters/recent.ts";
import type { View } from "../sight/view.ts";
import type { Milliseconds } from "../units.ts";

/** What one frame shows of somebody who may be sitting. */
export type SeatSample = {
  readonly at: Milliseconds;
  /** SIG-1, share of H. */
  readonly drop: number;
  /** Height of the trunk in the world skeleton ÷ its height standing: a squat leans, a seat lets the trunk be upright. */
  readonly trunkHeight: number;
  /** Knee below hip in the world skeleton ÷ the thigh's length: thighs on a seat are nearly level. */
  readonly thighDescent: number;
  /** How far the middle of the trunk is behind the ankles in the world skeleton, metres. */
  readonly trunkBehind: number;
};

/** Where this person sits: SEAT-1. */
export type SeatState = {
  /** Hip drop from standing to the seat, as a share of H; null until the person has sat still. */
  readonly drop: number | null;
  readonly recent: readonly SeatSample[];
};

export const startSeat: SeatState = { drop: null, recent: [] };

/** REP-01. */
const STILL_SECOND = 1000;
/** Range of the hip drop of somebody who sits still, share of H. [E] */
const STILL = 0.02;
/** A detector sees a trunk that sits upright as 0.86 to 0.93 of the standing one, and one that squats as 0.75. [E] */
const UPRIGHT = 0.82;
/** What a thigh on a seat may read: 0.1 from the side, 0.32 oblique, 0.48 from the front, more on a high seat. [E] */
const LEVEL_THIGH: Readonly<Record<View, number>> = { side: 0.36, oblique: 0.42, front: 0.5, behind: 0.5 };
/** A trunk this far behind the ankles, metres of the world skeleton, would fall without a seat: squats reach 0.15. [E] */
const SEATED_BEHIND = 0.17;
/** A level shallower than this share of the known seat is a crouch over it. [E] */
const SAME_SEAT = 0.85;

const median = (samples: readonly SeatSample[], read: (sample: SeatSample) => number): number =>
  medianOf(samples.map(read)) ?? Number.NaN;

/** Whether thighs and trunk are where only a seat can hold them. */
export const isSeated = (
  posture: Pick<SeatSample, "thighDescent" | "trunkBehind"> & { readonly view: View },
): boolean => posture.thighDescent <= LEVEL_THIGH[posture.view] && posture.trunkBehind >= SEATED_BEHIND;

const isSitting = (samples: readonly SeatSample[], view: View): boolean =>
  calmRangeOf(samples.map(({ drop }) => drop)) <= STILL &&
  median(samples, ({ trunkHeight }) => trunkHeight) >= UPRIGHT &&
  isSeated({
    view,
    thighDescent: median(samples, ({ thighDescent }) => thighDescent),
    trunkBehind: median(samples, ({ trunkBehind }) => trunkBehind),
  });

/** SEAT-1: the seat is where the hips rest for a second, at least `minimumTravel` below standing, trunk upright. */
export const stepSeat = (state: SeatState, sample: SeatSample, minimumTravel: number, view: View): SeatState => {
  if (sample.drop < minimumTravel) return { ...state, recent: [] };
  const recent = keepRecent(state.recent, sample, STILL_SECOND);
  const first = recent[0];
  // The first frame of a full second lies up to a frame inside it.
  if (first === undefined || sample.at - first.at < STILL_SECOND * 0.85 || !isSitting(recent, view)) {
    return { ...state, recent };
  }
  const level = median(recent, ({ drop }) => drop);
  const isSeat = state.drop === null || level >= SAME_SEAT * state.drop;
  return { drop: isSeat ? level : state.drop, recent };
};

/** P of §4.3: 0 seated, 1 standing; null before the seat is known. */
export const riseFromSeat = ({ drop: seat }: SeatState, drop: number): number | null =>
  seat === null ? null : 1 - drop / seat;
