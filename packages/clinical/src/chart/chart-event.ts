import type { ExerciseId } from "@plumbline/exercises";
import type { AssessmentResult } from "../assessments/assessment-result.ts";
import type { FallAnswered } from "../falls/fall-response.ts";
import type { FallTrigger } from "../falls/fall-sample.ts";
import type { LockWord } from "../falls/standing-lock.ts";
import type { AvoidedId, ItemId } from "../gating/activities.ts";
import type { ClinicEntryKind } from "../gating/clinic-entries.ts";
import type { ClinicalTier } from "../screening/clinical-tier.ts";
import type { HealthChange } from "../screening/intake-schedule.ts";
import type { DailyAnswers } from "../session-safety/daily-question.ts";
import type { PainReport } from "../session-safety/pain.ts";

/**
 * `id`: a ULID, chosen where it happened, so that it is stored once however often it is sent. `at`: the patient's own clock
 * and time zone, as ISO 8601 with an offset; its first ten letters are the patient's day.
 */
type Happened = { readonly id: string; readonly at: string };

/** What the patient tells, or the camera suspects. Each is kept, whatever is decided from it. */
export type PatientEvent = Happened &
  (
    | { readonly kind: "daily-check"; readonly answers: DailyAnswers }
    | {
        readonly kind: "pain";
        readonly phase: PainReport["phase"];
        readonly score: number;
        readonly site: PainReport["site"];
        readonly onset: PainReport["onset"];
        readonly exercise: ExerciseId | null;
        readonly sessionId: string | null;
      }
    | {
        readonly kind: "effort";
        /** SAFE-06, 0 to 10. */
        readonly rpe: number;
        readonly exercise: ExerciseId;
        readonly sessionId: string | null;
      }
    | { readonly kind: "dizzy"; readonly exercise: ExerciseId | null }
    | {
        readonly kind: "fall";
        /** Of all that is told of one fall: the alarm, and the answer that comes after it. */
        readonly fallId: string;
        readonly trigger: FallTrigger;
        /** null: nobody has answered so far. */
        readonly answered: FallAnswered | null;
        /** Seconds since the question; 30 and 60 without an answer (FALL-05, FALL-06). */
        readonly elapsed: number;
        readonly exercise: ExerciseId | null;
      }
    | { readonly kind: "assessment"; readonly result: AssessmentResult }
    | {
        readonly kind: "activity";
        readonly activity: ItemId | AvoidedId;
        /** The patient's day. */
        readonly date: string;
        readonly minutes: number;
        readonly effort: number;
        readonly pain: number;
        readonly note: string;
      }
    /** INT-24. */
    | { readonly kind: "health-change"; readonly what: HealthChange }
    | { readonly kind: "unlock-request"; readonly item: ItemId }
    | {
        readonly kind: "questionnaire";
        readonly instrument: string;
        readonly answers: readonly number[];
        readonly score: number | null;
      }
  );

/** What a therapist decides. Each with the words that are kept with it. */
export type TherapistEvent = Happened &
  /** TIER-06, PAIN-05: all that means HOLD now is cleared. */
  (
    | { readonly kind: "hold-cleared"; readonly note: string }
    /** FALL-11. */
    | ({ readonly kind: "lock-changed" } & LockWord)
    /** TIER-06. */
    | { readonly kind: "tier-set"; readonly tier: ClinicalTier; readonly reason: string }
    /** MX-02. `until`: the last day; null for the usual time. */
    | { readonly kind: "approval"; readonly item: ItemId; readonly until: string | null; readonly reason: string }
    /** INT-26. */
    | { readonly kind: "fall-risk-removed"; readonly note: string }
    /** PAIN-03, row d: 1 to 5; null: the usual level. */
    | { readonly kind: "pain-level-set"; readonly level: number | null; readonly note: string }
    /** INT-24. */
    | { readonly kind: "intake-asked"; readonly note: string }
    /** MX-05. Minutes. */
    | {
        readonly kind: "clinic-entry";
        readonly entry: ClinicEntryKind;
        readonly date: string;
        readonly area: string;
        readonly minutes: number;
        readonly note: string;
      }
  );

export type ChartEvent = PatientEvent | TherapistEvent;

const THERAPIST_KINDS: ReadonlySet<ChartEvent["kind"]> = new Set<TherapistEvent["kind"]>([
  "hold-cleared",
  "lock-changed",
  "tier-set",
  "approval",
  "fall-risk-removed",
  "pain-level-set",
  "intake-asked",
  "clinic-entry",
]);

export const isTherapistEvent = (event: ChartEvent): event is TherapistEvent => THERAPIST_KINDS.has(event.kind);
