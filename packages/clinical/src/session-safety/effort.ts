import type { Tier } from "@plumbline/exercises";
import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";

/** SAFE-06: 0 is rest, 10 is maximal. LOINC 82289-0. */
const VERY_HARD = 8;
const EXTREME = 9;
/** Weeks of the program in which everybody takes it easy. */
const EASY_WEEKS = 2;

export type EffortTarget = { readonly from: number; readonly to: number };

/** SAFE-06. @param week of the program, the first one is 1 [TBC] */
export const effortTarget = (tier: Tier, week: number): EffortTarget => {
  if (week <= EASY_WEEKS) return { from: 3, to: 4 };
  return tier === "C" ? { from: 0, to: 4 } : { from: 5, to: 6 };
};

export type EffortDecision = {
  readonly result: "continue" | "rest_and_regress" | "end_exercise";
  readonly alerts: readonly RaisedAlert[];
};

/** SAFE-06. At 9 or more the exercise ends, and what 8 asks for holds, too. */
export const decideEffort = (rpe: number, exercise: string): EffortDecision => {
  if (rpe >= EXTREME) return { result: "end_exercise", alerts: [raiseAlert("ALERT-09", "SAFE-06", { exercise })] };
  return { result: rpe >= VERY_HARD ? "rest_and_regress" : "continue", alerts: [] };
};
