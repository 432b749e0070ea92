import type { ExerciseId, Tier } from "@plumbline/exercises";
import { WEEKDAYS, type Weekday } from "../calendar/local-date.ts";

type SlotPlan = {
  /** In the order in which they are tried (PROG-03). */
  readonly candidates: readonly ExerciseId[];
  readonly days: readonly Weekday[];
  /** Of the slot on such a day, where §8 gives them: from the first week to where it builds up to. */
  readonly minutes?: Minutes;
};

export type Minutes = { readonly from: number; readonly to: number };

export type Slot = {
  readonly name: SlotName;
  /** null where the tier's program has no such part. */
  readonly plans: Readonly<Record<Tier, SlotPlan | null>>;
};

export type SlotName =
  | "leg-strength"
  | "balance"
  | "back-and-posture"
  | "hip-and-calf"
  | "arms-and-upper-back"
  | "flexibility";

const THREE_DAYS: readonly Weekday[] = ["Mon", "Wed", "Fri"];
const TWO_DAYS: readonly Weekday[] = ["Mon", "Thu"];
/** Arms rest on the days of the legs, so that no session is long; §8 says "2–3 days". [E] */
const ARM_DAYS: readonly Weekday[] = ["Tue", "Sat"];

const legs: readonly ExerciseId[] = ["sit_to_stand", "mini_squat", "knee_extension"];
const posture: readonly ExerciseId[] = ["back_extensor_supine", "shoulder_squeeze", "tall_posture"];
const hips: readonly ExerciseId[] = ["hip_abduction", "heel_raise", "hip_extension"];
const arms: readonly ExerciseId[] = ["wall_pushup", "band_row", "arm_curl"];
const stretches: readonly ExerciseId[] = ["calf_stretch", "chest_opener"];

/**
 * §8, from the top to the bottom. Where it leaves the days open, legs and hips share theirs, so that the same muscles rest
 * between them (SAFE-08), and tier C needs its helper on two days only [E].
 */
export const STARTER_SLOTS: readonly Slot[] = [
  {
    name: "leg-strength",
    plans: {
      A: { candidates: legs, days: THREE_DAYS },
      B: { candidates: legs, days: TWO_DAYS },
      C: { candidates: legs, days: TWO_DAYS },
    },
  },
  {
    name: "balance",
    plans: {
      A: { candidates: ["single_leg_stand", "tandem_stand"], days: WEEKDAYS, minutes: { from: 15, to: 20 } },
      B: { candidates: ["tandem_stand", "weight_shift"], days: WEEKDAYS, minutes: { from: 10, to: 20 } },
      C: null,
    },
  },
  {
    name: "back-and-posture",
    plans: {
      A: { candidates: posture, days: WEEKDAYS, minutes: { from: 5, to: 10 } },
      B: { candidates: posture, days: WEEKDAYS, minutes: { from: 5, to: 5 } },
      C: { candidates: posture, days: WEEKDAYS, minutes: { from: 3, to: 3 } },
    },
  },
  {
    name: "hip-and-calf",
    plans: {
      A: { candidates: hips, days: THREE_DAYS },
      B: { candidates: hips, days: TWO_DAYS },
      C: null,
    },
  },
  {
    name: "arms-and-upper-back",
    plans: {
      A: { candidates: arms, days: ARM_DAYS },
      B: { candidates: arms, days: ARM_DAYS },
      C: { candidates: arms, days: TWO_DAYS },
    },
  },
  {
    name: "flexibility",
    plans: {
      A: { candidates: stretches, days: THREE_DAYS },
      B: { candidates: stretches, days: THREE_DAYS },
      C: { candidates: ["chest_opener"], days: TWO_DAYS },
    },
  },
];
