import { dayOf } from "../calendar/day-of.ts";
import type { LocalDate } from "../calendar/local-date.ts";
import { type ClinicHistory, numbersOn } from "../clinic/clinic-history.ts";
import type { PatientStatus } from "../gating/gate.ts";
import type { Approval } from "../gating/unlock.ts";
import { decideIntake } from "../screening/decide-intake.ts";
import type { Chart, IntakeRecord } from "./chart.ts";
import { isTherapistEvent } from "./chart-event.ts";
import type { EventContext } from "./decide-event.ts";
import { contextOf, type Knowledge, NOTHING_KNOWN, statusOf } from "./knowledge.ts";
import { readPatientEvent } from "./read-patient-event.ts";
import { readTherapistEvent } from "./read-therapist-event.ts";

/** What a chart says of a patient on one day. */
export type ChartReading = {
  /** The newest one; null: nobody has answered the questions yet. */
  readonly intake: Knowledge["intake"];
  readonly status: PatientStatus;
  /** TIER-06: what the rules say, whatever a therapist has set; what `changeTier` starts from. */
  readonly decidedTier: PatientStatus["tier"];
  /** What was done before a camera or by the clock in the last weeks: after each exercise the effort is asked, or the pain. */
  readonly trainings: Knowledge["trainings"];
  /** MX-02: also those that have run out. */
  readonly approvals: readonly Approval[];
  /** What an event of today is judged by. */
  readonly context: EventContext;
  /** INT-24: since the newest intake. */
  readonly intakeEvents: Knowledge["intakeEvents"];
  /** INT-25: the questions were answered again after the newest event that asks for care. */
  readonly hasAskedAgain: boolean;
};

const inOrder = (answers: IntakeRecord["answers"]) =>
  JSON.stringify(Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** INT-27, INT-28: the same answers of the same moment, in a version that changes only what is shared. */
export const changesSharingOnly = (before: IntakeRecord, { completedAt, answers }: IntakeRecord): boolean =>
  before.completedAt === completedAt && inOrder(before.answers) === inOrder(answers);

const readIntake = (knowledge: Knowledge, intake: IntakeRecord): Knowledge => {
  // Nothing was asked again (INT-25), and what the therapist has cleared since stays so.
  if (knowledge.intake !== null && changesSharingOnly(knowledge.intake, intake)) {
    return { ...knowledge, intake: { ...intake, decision: knowledge.intake.decision } };
  }
  const today = dayOf(intake.completedAt);
  const isStillHeld = statusOf(knowledge, today).tier === "HOLD";
  return {
    ...knowledge,
    intake: { ...intake, decision: decideIntake(intake.answers, numbersOn(knowledge.clinic, today)) },
    // TIER-06: answering again does not end a HOLD; and what was cleared before speaks of older answers.
    isOnHold: knowledge.isOnHold || isStillHeld,
    clearedFlags: [],
    intakeEvents: [],
    hasAskedAgain: knowledge.intake !== null,
  };
};

/**
 * The one way from what is known of a patient to what they may do today: on the device, also without a network, in the API
 * and on the therapist's desk.
 * @param today the patient's day
 * @param clinic what the patient's clinic has set: each entry is judged by the numbers of its own day
 */
export const readChart = (chart: Chart, today: LocalDate, clinic: ClinicHistory): ChartReading => {
  const knowledge = chart.reduce<Knowledge>(
    (soFar, entry) => {
      if (entry.is === "intake") return readIntake(soFar, entry.intake);
      return isTherapistEvent(entry.event)
        ? readTherapistEvent(soFar, entry.event)
        : readPatientEvent(soFar, entry.event);
    },
    { ...NOTHING_KNOWN, clinic },
  );
  const { intake, trainings, approvals, intakeEvents, hasAskedAgain } = knowledge;
  return {
    intake,
    status: statusOf(knowledge, today),
    decidedTier: statusOf({ ...knowledge, therapistTier: null }, today).tier,
    trainings,
    approvals,
    context: contextOf(knowledge, today),
    intakeEvents,
    hasAskedAgain,
  };
};
