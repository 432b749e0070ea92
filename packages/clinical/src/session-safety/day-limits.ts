import type { ExerciseId } from "@plumbline/exercises";
import { type Milliseconds, milliseconds } from "@plumbline/motion";
import { WEEKDAYS, type Weekday } from "../calendar/local-date.ts";

/** SAFE-08: impacts a day over all exercises, where the therapist set no other number. */
export const IMPACT_LIMIT = 50;

/** SAFE-08. */
export const LONGEST_SESSION = milliseconds(45 * 60_000);

export const isSessionOver = (lasted: Milliseconds): boolean => lasted >= LONGEST_SESSION;

/** SAFE-08: what the day still allows; never below 0. */
export const impactsLeft = (impactsToday: number, limit: number = IMPACT_LIMIT): number =>
  Math.max(0, limit - impactsToday);

type MuscleGroup = "legs-and-hips" | "arms-and-upper-back";

/** §4.1, category resistance, and the chair rise: what needs a day of rest. Posture and balance work is daily (§8). */
const STRENGTH_WORK: Partial<Readonly<Record<ExerciseId, MuscleGroup>>> = {
  sit_to_stand: "legs-and-hips",
  mini_squat: "legs-and-hips",
  squat: "legs-and-hips",
  hip_abduction: "legs-and-hips",
  hip_extension: "legs-and-hips",
  knee_extension: "legs-and-hips",
  heel_raise: "legs-and-hips",
  step_up: "legs-and-hips",
  wall_pushup: "arms-and-upper-back",
  band_row: "arms-and-upper-back",
  arm_curl: "arms-and-upper-back",
};

export type Scheduled = { readonly exercise: ExerciseId; readonly days: readonly Weekday[] };

const dayAfter = (day: Weekday): Weekday => WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % WEEKDAYS.length] ?? day;

const daysOf = (group: MuscleGroup, week: readonly Scheduled[]): ReadonlySet<Weekday> =>
  new Set(week.filter(({ exercise }) => STRENGTH_WORK[exercise] === group).flatMap(({ days }) => days));

/** SAFE-08: days on which muscles work that worked the day before; empty when each has its rest. Weeks repeat. */
export const daysWithoutRest = (week: readonly Scheduled[]): readonly Weekday[] => {
  const groups = [...new Set(Object.values(STRENGTH_WORK))].map((group) => daysOf(group, week));
  return WEEKDAYS.filter((day) =>
    groups.some((days) => days.has(day) && [...days].some((one) => dayAfter(one) === day)),
  );
};
