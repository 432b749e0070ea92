import type { Position, PreCheckResult, RaisedAlert } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import type { Milliseconds } from "@plumbline/motion";
import type { Score } from "../score.ts";
import type { EasierOffer } from "./easier-offer.ts";
import type { Obstacle } from "./obstacle.ts";
import type { VisitEnding } from "./visit-ending.ts";
import type { Found, VisitPatient } from "./visit-patient.ts";
import type { VisitItem, VisitPlan } from "./visit-plan.ts";

export type VisitPhase =
  /** SAFE-03. */
  | { readonly kind: "daily-question" }
  /** SAFE-01. `advice`: what to do about each "no" of the last try. */
  | { readonly kind: "pre-check"; readonly advice: PreCheckResult["advice"] }
  /** PAIN-01. */
  | { readonly kind: "pain"; readonly when: "before" | "during" | "after" | "end" }
  /** SAFE-06. */
  | { readonly kind: "effort" }
  | { readonly kind: "easier"; readonly offer: EasierOffer }
  | { readonly kind: "rest"; readonly until: Milliseconds }
  | { readonly kind: "refused"; readonly obstacle: Obstacle }
  /** SAFE-02. */
  | { readonly kind: "helper" }
  /** SAFE-04. */
  | { readonly kind: "rising"; readonly until: Milliseconds }
  /** The place is made ready, and the exercise can begin. */
  | { readonly kind: "ready" }
  | { readonly kind: "exercise" }
  /** SAFE-05: halted by the patient, who is asked why. */
  | { readonly kind: "why" }
  | { readonly kind: "break" }
  /** §7.3: the alarm has a course of its own. */
  | { readonly kind: "fall" }
  /** FALL-07. */
  | { readonly kind: "seated-check" }
  | { readonly kind: "ended"; readonly ending: VisitEnding };

/** An exercise that is over, of which something was not answered yet. */
export type Pending = {
  readonly sessionId: string;
  readonly exercise: ExerciseId;
  readonly pain: Score | null;
};

export type VisitState = {
  readonly plan: VisitPlan;
  /** As planned, and what was taken instead of it. */
  readonly items: readonly VisitItem[];
  /** Which of them is next, or under way. */
  readonly item: number;
  /** null while nothing is known. */
  readonly patient: VisitPatient | null;
  readonly found: Found;
  readonly phase: VisitPhase;
  /** On a clock that a reload does not set back. */
  readonly now: Milliseconds;
  /** SAFE-08: when the first exercise began. */
  readonly startedAt: Milliseconds | null;
  readonly isDailyAnswered: boolean;
  readonly isPreChecked: boolean;
  readonly isPainBeforeTold: boolean;
  readonly isPainAtEndTold: boolean;
  /** SAFE-02, for the exercise that is next. */
  readonly isHelperHere: boolean;
  readonly position: Position;
  /** SAFE-04: the pause is over. */
  readonly hasPaused: boolean;
  readonly running: { readonly sessionId: string; readonly exercise: ExerciseId } | null;
  /** Of the running exercise: the score for which it was stopped. */
  readonly painDuring: Score | null;
  readonly pending: Pending | null;
  readonly offer: EasierOffer | null;
  readonly restUntil: Milliseconds | null;
  readonly done: readonly ExerciseId[];
  /** In an earlier part of the same visit, that a closed tab cut off. */
  readonly doneBefore: readonly ExerciseId[];
  /** The patient does not want more today. */
  readonly isLeaving: boolean;
  /** PAIN-06: the last pain was a mild one. */
  readonly hasAche: boolean;
  /** What the therapist is told; the patient always sees it (§7.5). */
  readonly sent: readonly RaisedAlert[];
};
