import { type Dose, findExercise } from "@plumbline/exercises";
import { daysBetween, type LocalDate } from "../calendar/local-date.ts";
import type { ItemId } from "../gating/activities.ts";
import { gate, type PatientStatus } from "../gating/gate.ts";
import { asksForMore } from "./compare-doses.ts";
import { type DosedVersion, doseHistoryOf } from "./dose-history.ts";
import type { ExerciseSession } from "./exercise-session.ts";
import { type NextStep, nextStepUp, type StepDown, stepDown } from "./next-step.ts";
import type { PlannedExercise } from "./program-content.ts";
import {
  decideProgression,
  evidenceAgainst,
  evidenceFor,
  type ProgressionDecision,
  type RegressionReason,
  reasonsAgainst,
} from "./progression.ts";

/** One session with its name, and what was asked for in it. */
export type WeighedSession = ExerciseSession & {
  readonly id: string;
  /** Under which it was done; null: outside of a program. */
  readonly programVersion: number | null;
  readonly asked: Dose;
};

/** What a dose is weighed by, besides the sessions. */
export type DosedProgram = {
  readonly status: PatientStatus;
  /** The newest first. */
  readonly versions: readonly DosedVersion[];
  /** PROG-12: whose dose in the newest version is a therapist's own word. */
  readonly setByHand: readonly ItemId[];
  /** The patient's day. */
  readonly today: LocalDate;
};

/** What the last sessions of an exercise ask for, with the sessions themselves. */
export type ExerciseProgress = {
  readonly planned: PlannedExercise;
  readonly decision: ProgressionDecision;
  readonly up: NextStep | null;
  readonly down: StepDown | null;
  readonly sessions: readonly WeighedSession[];
  /** Of a step down; empty otherwise. */
  readonly reasons: readonly RegressionReason[];
};

/**
 * PROG-06 to PROG-08 of one exercise; null: it stays as it is.
 * @param sessions of this exercise, oldest first
 */
export const weighExercise = (
  planned: PlannedExercise,
  sessions: readonly WeighedSession[],
  { status, versions, setByHand, today }: DosedProgram,
): ExerciseProgress | null => {
  const { tier } = status;
  const exercise = findExercise(planned.exercise);
  const history = doseHistoryOf(planned.exercise, versions);
  if (exercise === null || history === null || tier === null || tier === "HOLD") return null;
  const { since, raisedOn } = history;
  // CHO-26: what was done before the dose changed has spoken.
  const counted = sessions.filter(({ programVersion }) => programVersion !== null && programVersion >= since);
  const up = nextStepUp(exercise, planned.dose, tier, 0);
  const decision = decideProgression({
    tier,
    change: up?.change ?? "exercise",
    daysSinceLastProgression: raisedOn === null ? null : daysBetween(raisedOn, today),
    sessions: counted,
  });
  if (decision.decision === "hold") return null;
  if (decision.decision === "regress") {
    const down = stepDown(exercise, planned.dose);
    const reasons = reasonsAgainst(counted);
    return { planned, decision, up: null, down, sessions: evidenceAgainst(counted), reasons };
  }
  const evidence = evidenceFor(counted);
  // CHO-27: who did all of less has not done all.
  if (up === null || evidence.some(({ asked }) => asksForMore(planned.dose, asked))) return null;
  // CHO-15, CHO-28.
  const isTherapists = setByHand.includes(exercise.id) || gate(exercise.id, status).action === "unlock";
  const asProposal: ProgressionDecision = { decision: "propose_progress", rule: "PROG-06" };
  return { planned, decision: isTherapists ? asProposal : decision, up, down: null, sessions: evidence, reasons: [] };
};
