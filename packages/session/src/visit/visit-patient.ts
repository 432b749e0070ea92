import {
  type Approval,
  type DoseProfile,
  type EventContext,
  type Flag,
  type LocalDate,
  type Lock,
  type PatientStatus,
  type QuestionsFirst,
  standingLockAfter,
  type Training,
  UNKNOWN_PATIENT,
} from "@plumbline/clinical";

/** What is known of the patient who is about to exercise; from the chart, also without a network. */
export type VisitPatient = {
  readonly status: PatientStatus;
  readonly approvals: readonly Approval[];
  readonly context: EventContext;
  readonly today: LocalDate;
  /** GEN-06. */
  readonly hasTherapist: boolean;
  /** TIER-02, TIER-03: a therapist has assigned a program. */
  readonly isReviewed: boolean;
  /** PROG-05; null before the intake. */
  readonly profile: DoseProfile | null;
  /** PROG-09, MX-TB: what was done in the last weeks. */
  readonly trainings: readonly Training[];
  /** CHA-10, PROG-09: what has to be answered before the next exercise. */
  readonly questionsFirst: QuestionsFirst | null;
};

/** What this visit itself has found: it holds at once, before the chart has caught up. */
export type Found = { readonly lock: Lock; readonly flags: readonly Flag[] };

export const FOUND_NOTHING: Found = { lock: "none", flags: [] };

const LOCKS: readonly Lock[] = ["none", "standing", "all"];

export const findMore = (found: Found, lock: Lock, flags: readonly Flag[]): Found => ({
  lock: LOCKS.indexOf(lock) > LOCKS.indexOf(found.lock) ? lock : found.lock,
  flags: [...found.flags, ...flags],
});

/** PAIN-05, FALL-11: the chart's status, and what the visit found. */
export const statusDuring = ({ status }: VisitPatient, { lock, flags }: Found): PatientStatus => ({
  tier: status.tier !== null && lock === "all" ? "HOLD" : status.tier,
  flags: new Set([...status.flags, ...flags]),
  standingLock: lock === "standing" ? standingLockAfter(status.standingLock, lock) : status.standingLock,
});

/** What an answer is judged by. */
export const contextOf = (patient: VisitPatient | null): EventContext => patient?.context ?? UNKNOWN_PATIENT;
