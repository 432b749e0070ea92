import type { Dose, Exercise, Tier } from "@plumbline/exercises";
import type { IntakeAnswers } from "../screening/intake-answers.ts";
import { scaleDose } from "./scale-dose.ts";

/** PROG-05: who begins with less. Years. */
const LESS_FROM_AGE = 75;
const LESS = 2 / 3;
/** MX-TB, MX-PAI, PROG-09. */
const HALF = 1 / 2;

export type DoseProfile = Pick<IntakeAnswers, "age" | "activityLevel">;

/** PROG-05: the dose to start with; null where the tier does not use the exercise. */
export const startingDose = (exercise: Exercise, tier: Tier, { age, activityLevel }: DoseProfile): Dose | null => {
  const dose = exercise.dose[tier];
  if (dose === null) return null;
  return age >= LESS_FROM_AGE || activityLevel === "low" ? scaleDose(dose, LESS) : dose;
};

/** What makes less of a dose for some days. */
export type DayConditions = {
  /** MX-PAI: F_PAIN_MOD in the patient's flags, also of this day only (PAIN-04). */
  readonly isInPain: boolean;
  /** PROG-09: the first week after a gap of a week or more. */
  readonly isBackFromGap: boolean;
  /** MX-TB says caution, and it is the exercise's first week. */
  readonly isFirstWeekWithCaution: boolean;
};

/** The dose of one day. Several reasons to halve it halve it once: each of them asks for half of the same dose. */
export const doseOfDay = (dose: Dose, conditions: DayConditions): Dose => {
  const { isInPain, isBackFromGap, isFirstWeekWithCaution } = conditions;
  const isShorterHold = isFirstWeekWithCaution && dose.kind === "hold";
  return isInPain || isBackFromGap || isShorterHold ? scaleDose(dose, HALF) : dose;
};
