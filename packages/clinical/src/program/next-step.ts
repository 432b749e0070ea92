import type { Change, Dose, Exercise, Tier } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import type { ProgressionChange } from "./progression.ts";
import { scaleDose } from "./scale-dose.ts";

/** PROG-06: one step. */
const STEP = { reps: 2, hold: milliseconds(5_000), minutes: milliseconds(120_000) };
/** §4.5: strength is 8–12 repetitions; what is easy beyond progresses to something else. */
const MOST_REPETITIONS = 12;
/** PROG-07 gives no amount: what PROG-05 begins with. [E] */
const REGRESSED = 2 / 3;

export type NextStep =
  /** More of the same. */
  | { readonly kind: "dose"; readonly change: ProgressionChange; readonly dose: Dose }
  /** Something harder: with the therapist's word (PROG-06). */
  | { readonly kind: "change"; readonly change: ProgressionChange; readonly to: Change };

/** The most that a dose rises to by itself: the top of the tier's own dose, and of repetitions at least 12. */
const raised = (dose: Dose, top: Dose): Dose | null => {
  if (dose.kind === "repetitions") {
    const most = Math.max(MOST_REPETITIONS, top.kind === "repetitions" ? top.to : 0);
    const to = Math.min(dose.to + STEP.reps, most);
    return to > dose.to ? { ...dose, from: Math.min(dose.from + STEP.reps, to), to } : null;
  }
  if (dose.kind === "hold") {
    const most = top.kind === "hold" ? top.duration : dose.duration;
    const duration = milliseconds(Math.min(dose.duration + STEP.hold, most));
    return duration > dose.duration ? { ...dose, duration } : null;
  }
  const most = top.kind === "time" ? top.to : dose.to;
  const to = milliseconds(Math.min(dose.to + STEP.minutes, most));
  return to > dose.to ? { ...dose, from: milliseconds(Math.min(dose.from + STEP.minutes, to)), to } : null;
};

const CHANGE_OF_KIND = { repetitions: "reps", hold: "hold", time: "minutes" } as const;

/**
 * What comes next of an exercise (PROG-06, PROG-08: one variable): more of it up to the tier's dose, then the next step of
 * §4.5. null when there is nothing beyond.
 * @param stepsTaken how many of the steps of §4.5 the patient has gone already
 */
export const nextStepUp = (exercise: Exercise, dose: Dose, tier: Tier, stepsTaken: number): NextStep | null => {
  // PROG-02: what the therapist unlocked rises by the therapist's word only.
  const more = exercise.needsUnlock ? null : raised(dose, exercise.dose[tier] ?? dose);
  if (more !== null) return { kind: "dose", change: CHANGE_OF_KIND[dose.kind], dose: more };
  const to = exercise.progressTo[stepsTaken];
  if (to === undefined) return null;
  if ("exercise" in to) return { kind: "change", change: "exercise", to };
  return { kind: "change", change: exercise.category === "balance" ? "support" : "load", to };
};

export type StepDown = {
  readonly dose: Dose;
  /** §4.5, "Regress to", in its order; empty where it names nothing. */
  readonly offers: readonly Change[];
};

/** PROG-07: at once less of it, and what §4.5 offers instead. */
export const stepDown = (exercise: Exercise, dose: Dose): StepDown => ({
  dose: scaleDose(dose, REGRESSED),
  offers: exercise.regressTo,
});
