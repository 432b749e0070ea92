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
  /** Of both sides together, or of each. 0 only walks in, stands and leaves. */
  readonly repetitions: number;
  /** How far, in the unit of the movement. Each exercise has a comfortable default; a seat is always left altogether. */
  readonly depth?: NormalisedHeight;
  readonly seed?: number;
};

/** Facing the camera, half turned, and with the right side to it. */
export const YAW_OF_VIEW: Readonly<Record<SampleView, Degrees>> = {
  front: degrees(0),
  oblique: degrees(45),
  side: degrees(90),
};

/** One breath between two repetitions. */
const BREATH: Act = { kind: "stand", duration: milliseconds(700) };

/** Slow enough for FC-STS-B. */
const SIT_TO_STAND: Act = { kind: "sitToStand", hands: "crossed", down: milliseconds(2400) };

type Sides = readonly ["left", "right"];
const SIDES: Sides = ["left", "right"];

/** What the person does once, comfortably; `depth` overrides how far. */
const ONCE: Readonly<Record<ExerciseId, (depth: NormalisedHeight | undefined) => readonly Act[]>> = {
  squat: (depth = normalisedHeight(0.18)) => [{ kind: "squat", depth }, BREATH],
  mini_squat: (depth = normalisedHeight(0.07)) => [{ kind: "squat", depth }, BREATH],
  single_leg_stand: (lift = normalisedHeight(0.1)) =>
    SIDES.flatMap((side) => [{ kind: "singleLegStand", side, duration: milliseconds(10_000), lift }, BREATH]),
  heel_raise: (rise = normalisedHeight(0.06)) => [{ kind: "heelRaise", rise }, BREATH],
  hip_abduction: (reach = normalisedHeight(0.22)) =>
    SIDES.flatMap((side) => [{ kind: "hipAbduction", side, reach }, BREATH]),
  sit_to_stand: () => [SIT_TO_STAND, { kind: "sit", duration: milliseconds(700) }],
};

const repeat = ({ exerciseId, depth, repetitions }: SampleOptions): readonly Act[] => {
  const acts = Array.from({ length: repetitions }, () => ONCE[exerciseId](depth)).flat();
  if (exerciseId !== "sit_to_stand" || repetitions === 0) return acts;
  return [{ kind: "sitDown" }, { kind: "sit", duration: milliseconds(2000) }, ...acts, { kind: "standUp" }];
};

/**
 * The sample patient's visit: walks in, stands to be measured, raises a hand, waits for the 5 s countdown (UX-01),
 * exercises, and leaves.
 */
export const samplePerformance = (options: SampleOptions): Performance => {
  // Seen from the side, the chair stands to the left.
  const edge = options.exerciseId === "sit_to_stand" ? "right" : "left";
  return createPerformance({
    acts: [
      { kind: "walkIn", from: edge },
      { kind: "stand", duration: milliseconds(2500) },
      { kind: "raiseHand", duration: milliseconds(2500) },
      { kind: "stand", duration: milliseconds(5000) },
      ...repeat(options),
      { kind: "stand", duration: milliseconds(2000) },
      { kind: "leave", to: edge },
    ],
    yaw: YAW_OF_VIEW[options.view],
    seed: options.seed ?? 1,
    chair: options.exerciseId === "sit_to_stand" ? {} : null,
  });
};
