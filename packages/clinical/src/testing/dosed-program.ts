import { type Dose, type ExerciseId, repetitions } from "@plumbline/exercises";
import { localDate } from "../calendar/local-date.ts";
import { dosesToChange, type ProgramToAdjust } from "../program/adjust-doses.ts";
import type { WeighedSession } from "../program/weigh-exercise.ts";
import { patientIn } from "./status.ts";

export const today = localDate("2026-10-20");
export const first = localDate("2026-10-01");

/** One exercise, twice a week; the first version gave it its dose. */
export const programOf = (
  exercise: ExerciseId,
  dose: Dose,
  changes: Partial<ProgramToAdjust> = {},
): ProgramToAdjust => ({
  status: patientIn("A"),
  approvals: [],
  hasTherapist: true,
  isByTherapist: true,
  setByHand: [],
  intakeEvents: [],
  today,
  exercises: [{ exercise, days: ["Mon", "Thu"], dose }],
  versions: [{ version: 1, assignedOn: first, exercises: [{ exercise, dose }] }],
  ...changes,
});

export const squats = (changes: Partial<ProgramToAdjust> = {}) => programOf("mini_squat", repetitions(2, 8), changes);

export const change = (program: ProgramToAdjust, sessions: readonly WeighedSession[]) =>
  dosesToChange(program, new Map([[program.exercises[0]?.exercise ?? "squat", sessions]]));
