import { angleInPicture, angleInWorld, LANDMARK, type LandmarkSet, medianOf, type Side } from "@plumbline/motion";
import type { FramePair } from "../frame-pair.ts";

const jointsOf = (set: LandmarkSet | null, side: Side, names: readonly ("Shoulder" | "Hip" | "Knee" | "Ankle")[]) =>
  names.map((name) => set?.[LANDMARK[`${side}${name}`]] ?? null);

const kneeOf = (set: LandmarkSet | null, side: Side, isPicture: boolean): number | null => {
  const [hip, knee, ankle] = jointsOf(set, side, ["Hip", "Knee", "Ankle"]);
  if (!hip || !knee || !ankle) return null;
  return isPicture ? angleInPicture(hip, knee, ankle) : angleInWorld(hip, knee, ankle);
};

/** Degrees from the vertical, in the picture. */
const trunkOf = (set: LandmarkSet | null, side: Side): number | null => {
  const [shoulder, hip] = jointsOf(set, side, ["Shoulder", "Hip"]);
  return shoulder && hip ? (Math.atan2(shoulder.x - hip.x, hip.y - shoulder.y) * 180) / Math.PI : null;
};

const difference = (a: number | null, b: number | null): readonly number[] =>
  a === null || b === null ? [] : [Math.abs(a - b)];

export type AngleErrors = {
  /** Degrees, medians over frames: the detector's world skeleton, and its picture, against the true knee. */
  readonly kneeInWorld: number | null;
  readonly kneeInPicture: number | null;
  /** The detector's trunk in the picture against the drawn one. */
  readonly trunk: number | null;
};

/** @param sides from the side only the nearer one is compared: the other is hidden */
export const angleErrorsOf = (pairs: readonly FramePair[], sides: readonly Side[]): AngleErrors => {
  const median = (errors: (pair: FramePair, side: Side) => readonly number[]): number | null =>
    medianOf(pairs.flatMap((pair) => sides.flatMap((side) => errors(pair, side))));
  return {
    kneeInWorld: median(({ found, truth }, side) =>
      difference(kneeOf(found.world, side, false), kneeOf(truth.world, side, false)),
    ),
    kneeInPicture: median(({ found, truth }, side) =>
      difference(kneeOf(found.image, side, true), kneeOf(truth.world, side, false)),
    ),
    trunk: median(({ found, truth }, side) => difference(trunkOf(found.image, side), trunkOf(truth.image, side))),
  };
};

/** The deepest true flexion of the nearer knee between two times, degrees; 0 is straight. */
export const deepestFlexion = (pairs: readonly FramePair[], side: Side, from: number, to: number): number | null => {
  const flexions = pairs
    .filter(({ truth }) => truth.at >= from && truth.at <= to)
    .flatMap(({ truth }) => {
      const interior = kneeOf(truth.world, side, false);
      return interior === null ? [] : [180 - interior];
    });
  return flexions.length === 0 ? null : Math.max(...flexions);
};
