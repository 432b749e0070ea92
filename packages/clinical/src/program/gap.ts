import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import type { RuleId } from "../rule-id.ts";
import { SAFETY_QUESTIONS } from "../screening/intake-schedule.ts";

export type AfterGap = {
  /** Half of each dose for one week. */
  readonly isHalfDose: boolean;
  readonly isTherapistTold: boolean;
  /** To be answered before the first session. */
  readonly questions: readonly RuleId[];
};

/** Days without a session. PROG-09. */
const GAP = 7;
const LONG_GAP = 14;
const HALF_DOSE_DAYS = 7;

/** PROG-09. @param days since the last session */
export const decideAfterGap = (days: number): AfterGap => ({
  isHalfDose: days >= GAP,
  isTherapistTold: days >= LONG_GAP,
  questions: days >= LONG_GAP ? SAFETY_QUESTIONS : [],
});

/** PROG-09: for one week. @param daysSinceReturn days since the first session after the gap; 0 on its day */
export const isHalfDoseWeek = (daysSinceReturn: number): boolean =>
  daysSinceReturn >= 0 && daysSinceReturn < HALF_DOSE_DAYS;

/** PROG-09: the message to the therapist; asked once a gap. @param days since the last session; null: before the first one */
export const alertsOfGap = (days: number | null): readonly RaisedAlert[] =>
  days !== null && decideAfterGap(days).isTherapistTold
    ? [raiseAlert("ALERT-11", "PROG-09", { reason: "no exercise for two weeks; safety questions come first" })]
    : [];
