import type {
  DailyAnswers,
  FallDecision,
  FallTrigger,
  PainOnset,
  PainSite,
  PreCheckAnswers,
} from "@plumbline/clinical";
import type { Score } from "../score.ts";
import type { VisitPatient } from "./visit-patient.ts";

export type VisitInput =
  /** The chart says so now. */
  | { readonly type: "patient.read"; readonly patient: VisitPatient | null }
  | { readonly type: "clock.ticked" }
  | { readonly type: "daily.answered"; readonly answers: DailyAnswers }
  | { readonly type: "pre-check.answered"; readonly answers: PreCheckAnswers }
  | { readonly type: "pain.answered"; readonly score: Score; readonly site: PainSite; readonly onset: PainOnset }
  | { readonly type: "effort.answered"; readonly score: Score }
  /** SAFE-02: "I am here". */
  | { readonly type: "helper.pressed" }
  /** Takes the offered change with this number; null: goes on with what comes next. */
  | { readonly type: "easier.chosen"; readonly change: number | null }
  | { readonly type: "rest.ended" }
  /** The exercise that is next is left out. */
  | { readonly type: "item.skipped" }
  | { readonly type: "visit.left" }
  | { readonly type: "exercise.begun"; readonly sessionId: string }
  /** SAFE-05: the session stands still. */
  | { readonly type: "exercise.halted" }
  /** `hasDoneAnything`: false where it was stopped before it began. */
  | { readonly type: "exercise.over"; readonly hasDoneAnything: boolean; readonly stopChecks: number }
  /** The camera, or what reads it, cannot go on; somebody has seen that, and what was measured is kept. */
  | { readonly type: "exercise.failed"; readonly hasDoneAnything: boolean }
  | { readonly type: "why.answered"; readonly why: "break" | "pain" | "dizzy" | "fell" | "help" }
  | { readonly type: "break.over"; readonly goesOn: boolean }
  /** FALL-01, by the camera, or said at any time. */
  | { readonly type: "fall.suspected"; readonly trigger: FallTrigger }
  | { readonly type: "dizzy.pressed" }
  | { readonly type: "fall.over"; readonly decision: FallDecision }
  | { readonly type: "seated-check.answered"; readonly says: "well" | "pain" | "dizzy" | "stop" };
