import type { SampleExerciseId, SampleView } from "@plumbline/synthetic";

/** How far people go in an exercise, in the unit that its act takes: `sampleScripts` say how they go. */
export type ExerciseRanges = {
  /** How far somebody frail and somebody strong goes: both clearly whole repetitions or holds. */
  readonly range: readonly [frail: number, full: number];
  /**
   * Clearly too little to count, but more than half of the minimum as the camera sees it: a partial repetition, or no
   * hold. As far from either end as the views and the two legs allow: about the middle between 0.5 and 1 of the minimum
   * after what jitter adds to a furthest frame, by view where perspective makes more or less of a movement.
   */
  readonly below: number | Readonly<Record<SampleView, number>>;
  /** What may be done either way is done seated here; the sample patient stands. */
  readonly isSeated?: true;
};

/** Every exercise that a camera counts or times. */
export const exerciseRanges: Readonly<Record<SampleExerciseId, ExerciseRanges>> = {
  // Lengths as shares of H.
  squat: { range: [0.125, 0.24], below: 0.07 },
  mini_squat: { range: [0.045, 0.085], below: { front: 0.025, oblique: 0.024, side: 0.022 } },
  // The way up from the seat; somebody frail stays a little bent.
  sit_to_stand: { range: [0.97, 1], below: 0.72 },
  hip_abduction: { range: [0.15, 0.38], below: 0.08 },
  hip_extension: { range: [0.1, 0.21], below: 0.058 },
  heel_raise: { range: [0.04, 0.09], below: 0.0225 },
  heel_drop: { range: [0.04, 0.09], below: 0.02 },
  // §4.2 names steps of 10 to 20 cm.
  step_up: { range: [0.065, 0.13], below: 0.033 },
  // From the front the knee also comes nearer, and rises by nearly half less in the picture.
  march: { range: [0.11, 0.25], below: { front: 0.071, oblique: 0.058, side: 0.042 } },
  stomp: { range: [0.1, 0.16], below: { front: 0.065, oblique: 0.0505, side: 0.036 } },
  single_leg_stand: { range: [0.05, 0.2], below: 0.021 },
  // How far the ankles are apart: less is better.
  tandem_stand: { range: [0.03, 0], below: 0.1 },
  side_step: { range: [0.15, 0.35], below: 0.09 },
  calf_stretch: { range: [0.22, 0.38], below: 0.14 },
  // Shares of half the stance.
  weight_shift: { range: [0.45, 0.95], below: 0.24 },
  tai_chi_flow: { range: [0.35, 0.9], below: { front: 0.17, oblique: 0.15, side: 0.17 } },
  // Degrees.
  hip_hinge_drill: { range: [26, 45], below: 13 },
  knee_extension: { range: [42, 55], below: 24 },
  // At the wall the elbows are bent by 8° at rest already.
  wall_pushup: { range: [52, 85], below: 33 },
  band_row: { range: [50, 110], below: 26 },
  arm_curl: { range: [75, 130], below: 39, isSeated: true },
  // Shares of T.
  shoulder_squeeze: { range: [0.09, 0.3], below: 0.036, isSeated: true },
  tall_posture: { range: [0.06, 0.2], below: 0.0155, isSeated: true },
  wall_slide: { range: [0.38, 0.7], below: 0.2 },
  // Shoulder widths.
  band_pull_apart: { range: [0.8, 2.2], below: 0.33, isSeated: true },
  // On top of how far apart the wrists are when the arms first come up.
  chest_opener: { range: [1.1, 2.1], below: 0.22, isSeated: true },
};

export type RangeName = "below" | "frail" | "middle" | "full";

export const rangeOf = (id: SampleExerciseId, name: RangeName, view: SampleView): number => {
  const { range, below } = exerciseRanges[id];
  const [frail, full] = range;
  return { below: typeof below === "number" ? below : below[view], frail, middle: (frail + full) / 2, full }[name];
};
