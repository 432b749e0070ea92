import { normalisedHeight } from "@plumbline/motion";
import type { ExerciseScript } from "./exercise-script.ts";
import { seconds } from "./seconds.ts";

const standing = { stance: "standing", breath: seconds(0.8) } as const;

/** Stances and shifts of weight, lengths as shares of H. */
export const balanceScripts = {
  single_leg_stand: {
    ...standing,
    act: "singleLegStand",
    range: [0.05, 0.2],
    below: 0.028,
    once: ({ range, pace, side }) => [
      { kind: "singleLegStand", side, lift: normalisedHeight(range), duration: seconds(5 * pace) },
    ],
  },
  tandem_stand: {
    ...standing,
    act: "tandemStand",
    // How far the ankles are apart: less is better.
    range: [0.03, 0],
    below: 0.1,
    once: ({ range, pace, side }) => [
      { kind: "tandemStand", side, gap: normalisedHeight(range), duration: seconds(6 * pace) },
    ],
  },
  weight_shift: {
    ...standing,
    act: "weightShift",
    // A share of half the stance.
    range: [0.45, 0.95],
    below: 0.24,
    once: ({ range, pace, side }) => [{ kind: "weightShift", reach: range, first: side, each: seconds(2.4 * pace) }],
  },
  tai_chi_flow: {
    ...standing,
    act: "taiChiFlow",
    range: [0.35, 0.9],
    below: 0.17,
    once: ({ range, pace, side }) => [{ kind: "taiChiFlow", reach: range, first: side, each: seconds(4 * pace) }],
  },
  side_step: {
    ...standing,
    act: "sideStep",
    range: [0.15, 0.35],
    below: 0.08,
    once: ({ range, pace, side }) => [
      { kind: "sideStep", direction: side, travel: normalisedHeight(range), duration: seconds(1.6 * pace) },
    ],
  },
  calf_stretch: {
    ...standing,
    act: "calfStretch",
    range: [0.22, 0.38],
    below: 0.14,
    once: ({ range, pace, side }) => [
      { kind: "calfStretch", side, split: normalisedHeight(range), duration: seconds(6 * pace) },
    ],
  },
} as const satisfies Record<string, ExerciseScript>;
