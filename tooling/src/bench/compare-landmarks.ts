import { LANDMARK, type Landmark, type PoseFrame, type Side } from "@plumbline/motion";
import type { FramePair } from "./frame-pair.ts";
import { quantileOf } from "./quantile.ts";

const JOINTS = ["Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle"] as const;

/** Stature over nose-to-heel height, by the proportions of the figure. */
const STATURE_OVER_H = 1.12;

export type LandmarkComparison = {
  /** Frames in which the person truly was in the picture, and in how many of them the detector found her. */
  readonly frames: number;
  readonly found: number;
  /** Distances in the picture of limb joints from where they were drawn, as shares of stature. */
  readonly medianError: number;
  readonly p95Error: number;
};

const landmarkOf = (frame: PoseFrame, name: keyof typeof LANDMARK): Landmark | null =>
  frame.image?.[LANDMARK[name]] ?? null;

/** In pixels, from the tallest posture: a squat does not make a person smaller. */
const statureIn = (truths: readonly PoseFrame[]): number =>
  STATURE_OVER_H *
  Math.max(...truths.map((truth) => (landmarkOf(truth, "leftHeel")?.y ?? 0) - (landmarkOf(truth, "nose")?.y ?? 0)));

/** @param sides from the side only the nearer one is compared: the other is hidden */
export const compareLandmarks = (pairs: readonly FramePair[], sides: readonly Side[]): LandmarkComparison => {
  const present = pairs.filter(({ truth }) => truth.image !== null);
  const stature = statureIn(present.map(({ truth }) => truth));
  const errors = present.flatMap(({ found, truth }) =>
    sides.flatMap((side) =>
      JOINTS.flatMap((joint) => {
        const seen = landmarkOf(found, `${side}${joint}`);
        const drawn = landmarkOf(truth, `${side}${joint}`);
        return seen === null || drawn === null ? [] : [Math.hypot(seen.x - drawn.x, seen.y - drawn.y) / stature];
      }),
    ),
  );
  return {
    frames: present.length,
    found: present.filter(({ found }) => found.image !== null).length,
    medianError: quantileOf(errors, 0.5),
    p95Error: quantileOf(errors, 0.95),
  };
};
