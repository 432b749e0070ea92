import { milliseconds, normalisedHeight } from "@plumbline/motion";
import type { StanceSample } from "../assessments/stance-sample.ts";
import { frameTimes, type Sampling } from "./position-curve.ts";

/** A stance by seconds; lengths are shares of H. What is left out stays still, unsupported, in sight. */
export type Stance = {
  /** The left ankle above the right. */
  readonly lift?: (at: number) => number | null;
  readonly leftFoot?: (at: number) => number;
  readonly rightFoot?: (at: number) => number;
  readonly isSupportTouched?: (at: number) => boolean;
  readonly isSwaying?: (at: number) => boolean;
  readonly isSeen?: (at: number) => boolean;
};

const still = () => 0;
const never = () => false;

export const sampleStance = (stance: Stance, sampling: Sampling): readonly StanceSample[] => {
  const { lift = still, leftFoot = still, rightFoot = still, isSeen = () => true } = stance;
  const { isSupportTouched = never, isSwaying = never } = stance;
  return frameTimes(sampling).map((time) => {
    const at = time / 1000;
    const height = lift(at);
    const footAt = (x: number) => ({ x: normalisedHeight(x), y: normalisedHeight(1) });
    return {
      at: milliseconds(time),
      lift: height === null || !isSeen(at) ? null : normalisedHeight(height),
      feet: isSeen(at) ? { left: footAt(0.1 + leftFoot(at)), right: footAt(-0.1 + rightFoot(at)) } : null,
      isSupportTouched: isSupportTouched(at),
      isSwaying: isSwaying(at),
    };
  });
};

/** Another value from a time on. */
export const from =
  <Value>(since: number, value: Value, before: Value) =>
  (at: number): Value =>
    at >= since ? value : before;

/** Another value for a while. */
export const between =
  <Value>(since: number, until: number, value: Value, otherwise: Value) =>
  (at: number): Value =>
    at >= since && at < until ? value : otherwise;

/** A foot that is lifted at a time and put down at another, each within a quarter of a second. */
export const liftedBetween =
  (up: number, down: number, height = 0.1) =>
  (at: number): number => {
    const way = 0.25;
    return height * Math.max(0, Math.min(1, (at - up) / way, (down + way - at) / way));
  };
