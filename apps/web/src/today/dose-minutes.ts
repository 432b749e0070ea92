import type { Dose } from "@plumbline/exercises";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** Setting up the place and the camera, and finding the way back. [E] */
const SET_UP = 2 * MINUTE;
/** Between sets. [E] */
const REST = MINUTE;
/** Of one repetition, and of getting in and out of a hold. [E] */
const REPETITION = 4 * SECOND;
const AROUND_HOLD = 4 * SECOND;

const sidesOf = ({ each }: { readonly each: boolean }): number => (each ? 2 : 1);

const moving = (dose: Dose): number => {
  switch (dose.kind) {
    case "repetitions":
      return dose.sets * dose.to * sidesOf(dose) * REPETITION;
    case "hold":
      return dose.sets * dose.holds * sidesOf(dose) * (dose.duration + AROUND_HOLD);
    case "time":
      return dose.to;
  }
};

/** About how long an exercise takes with all around it, in whole minutes. A help for planning; nothing is decided by it. */
export const doseMinutes = (dose: Dose): number => Math.ceil((SET_UP + moving(dose) + (dose.sets - 1) * REST) / MINUTE);
