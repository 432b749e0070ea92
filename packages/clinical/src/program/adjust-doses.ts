import type { Dose, ExerciseId } from "@plumbline/exercises";
import { gate } from "../gating/gate.ts";
import { type Approval, isPermitted } from "../gating/unlock.ts";
import { hasUnaskedChange, type IntakeEvent } from "../screening/intake-schedule.ts";
import { isSameDose } from "./compare-doses.ts";
import { isInForce } from "./confirmation.ts";
import type { PlannedExercise } from "./program-content.ts";
import type { RegressionReason } from "./progression.ts";
import { type DosedProgram, type ExerciseProgress, type WeighedSession, weighExercise } from "./weigh-exercise.ts";

/** A dose that changes by itself, and what speaks for it. */
export type DoseChange = {
  readonly exercise: ExerciseId;
  readonly rule: "PROG-06" | "PROG-07";
  readonly from: Dose;
  readonly to: Dose;
  /** Ids of the sessions, oldest first. */
  readonly sessions: readonly string[];
  /** Of a step down; empty otherwise. */
  readonly reasons: readonly RegressionReason[];
};

export type ProgramToAdjust = DosedProgram & {
  /** Of the newest version. */
  readonly exercises: readonly PlannedExercise[];
  readonly approvals: readonly Approval[];
  /** GEN-06. */
  readonly hasTherapist: boolean;
  /** TIER-02, TIER-03: a therapist has released it. */
  readonly isByTherapist: boolean;
  /** INT-24: since the newest intake. */
  readonly intakeEvents: readonly IntakeEvent[];
};

/** The dose that follows by itself; null: it stays, or it is for the therapist to say. */
const doseAfter = ({ decision, up, down }: ExerciseProgress): Pick<DoseChange, "rule" | "to"> | null => {
  if (decision.decision === "regress" && down !== null) return { rule: "PROG-07", to: down.dose };
  if (decision.decision === "progress" && up?.kind === "dose") return { rule: "PROG-06", to: up.dose };
  return null;
};

/**
 * PROG-06, PROG-07: the doses of a program that change by themselves today. None while everything or standing work is
 * locked, while questions come first (CHA-10), or while nobody who has to has released the program (CHO-29); nothing of what
 * may not be done.
 * @param sessions by exercise, oldest first
 */
export const dosesToChange = (
  program: ProgramToAdjust,
  sessions: ReadonlyMap<ExerciseId, readonly WeighedSession[]>,
): readonly DoseChange[] => {
  const { status, approvals, intakeEvents, today } = program;
  if (status.standingLock !== null || hasUnaskedChange(intakeEvents) || !isInForce(status.tier, program)) return [];
  return program.exercises.flatMap((planned): readonly DoseChange[] => {
    if (!isPermitted(gate(planned.exercise, status), approvals, today)) return [];
    const progress = weighExercise(planned, sessions.get(planned.exercise) ?? [], program);
    const after = progress === null ? null : doseAfter(progress);
    if (progress === null || after === null || isSameDose(planned.dose, after.to)) return [];
    const { exercise, dose: from } = planned;
    const { sessions: speaking, reasons } = progress;
    return [{ exercise, from, ...after, sessions: speaking.map(({ id }) => id), reasons }];
  });
};

/** One variable of each exercise that changes (PROG-08); all else stays. */
export const withDoses = (
  exercises: readonly PlannedExercise[],
  changes: readonly DoseChange[],
): readonly PlannedExercise[] =>
  exercises.map((planned) => ({
    ...planned,
    dose: changes.find(({ exercise }) => exercise === planned.exercise)?.to ?? planned.dose,
  }));
