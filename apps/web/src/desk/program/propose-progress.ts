import {
  daysBetween,
  decideProgression,
  type ExerciseSession,
  type LocalDate,
  localDate,
  type NextStep,
  nextStepUp,
  type PlannedExercise,
  type ProgressionDecision,
  type StepDown,
  stepDown,
} from "@plumbline/clinical";
import type { Program } from "@plumbline/contracts";
import { findExercise, type Tier } from "@plumbline/exercises";

/** What the last sessions of an exercise ask for, with the sessions themselves. */
export type ProgressProposal = {
  readonly planned: PlannedExercise;
  readonly decision: ProgressionDecision;
  readonly up: NextStep | null;
  readonly down: StepDown | null;
  readonly sessions: readonly ExerciseSession[];
};

/** PROG-08: an exercise may have changed last when its program was assigned; the first version changed nothing. */
const daysSinceChange = ({ version, assignedOn }: Program, today: LocalDate): number | null =>
  version === 1 ? null : daysBetween(localDate(assignedOn), today);

/** PROG-06, PROG-07. @param sessions of this exercise, oldest first */
export const proposeProgress = (
  planned: PlannedExercise,
  sessions: readonly ExerciseSession[],
  tier: Tier,
  program: Program,
  today: LocalDate,
): ProgressProposal | null => {
  const exercise = findExercise(planned.exercise);
  if (exercise === null) return null;
  const up = nextStepUp(exercise, planned.dose, tier, 0);
  const decision = decideProgression({
    tier,
    change: up?.change ?? "exercise",
    daysSinceLastProgression: daysSinceChange(program, today),
    sessions,
  });
  if (decision.decision === "hold") return null;
  const isDown = decision.decision === "regress";
  if (!isDown && up === null) return null;
  return {
    planned,
    decision,
    sessions,
    up: isDown ? null : up,
    down: isDown ? stepDown(exercise, planned.dose) : null,
  };
};
