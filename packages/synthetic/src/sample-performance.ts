import type { ExerciseId } from "@plumbline/exercises";
import {
  type Degrees,
  degrees,
  milliseconds,
  type NormalisedHeight,
  normalisedHeight,
  type View,
} from "@plumbline/motion";
import type { Act } from "./act.ts";
import { createPerformance, type Performance } from "./performance.ts";

export type SampleView = Exclude<View, "behind">;

export type SampleOptions = {
  readonly exerciseId: ExerciseId;
  readonly view: SampleView;
  /** Squats, or stances on each leg. 0 only walks in, stands and leaves. */
  readonly repetitions: number;
  /** Depth of squats as a share of H, or lift of the foot. Each exercise has a comfortable default. */
  readonly depth?: NormalisedHeight;
  readonly seed?: number;
};

/** Facing the camera, half turned, and with the right side to it. */
export const YAW_OF_VIEW: Readonly<Record<SampleView, Degrees>> = {
  front: degrees(0),
  oblique: degrees(45),
  side: degrees(90),
};

const COMFORTABLE: Readonly<Record<ExerciseId, NormalisedHeight>> = {
  squat: normalisedHeight(0.18),
  mini_squat: normalisedHeight(0.07),
  single_leg_stand: normalisedHeight(0.1),
};

/** One breath between two repetitions. */
const BREATH: Act = { kind: "stand", duration: milliseconds(700) };

const repeat = (options: SampleOptions): readonly Act[] => {
  const depth = options.depth ?? COMFORTABLE[options.exerciseId];
  const once: readonly Act[] =
    options.exerciseId === "single_leg_stand"
      ? [
          { kind: "singleLegStand", side: "left", duration: milliseconds(10_000), lift: depth },
          BREATH,
          { kind: "singleLegStand", side: "right", duration: milliseconds(10_000), lift: depth },
          BREATH,
        ]
      : [{ kind: "squat", depth }, BREATH];
  return Array.from({ length: options.repetitions }, () => once).flat();
};

/**
 * The sample patient's visit: walks in, stands to be measured, raises a hand, waits for the 5 s countdown (UX-01),
 * exercises, and leaves.
 */
export const samplePerformance = (options: SampleOptions): Performance =>
  createPerformance({
    acts: [
      { kind: "walkIn", from: "left" },
      { kind: "stand", duration: milliseconds(2500) },
      { kind: "raiseHand", duration: milliseconds(2500) },
      { kind: "stand", duration: milliseconds(5000) },
      ...repeat(options),
      { kind: "stand", duration: milliseconds(2000) },
      { kind: "leave", to: "left" },
    ],
    yaw: YAW_OF_VIEW[options.view],
    seed: options.seed ?? 1,
  });
