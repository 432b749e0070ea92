import { type LocalDate, localDate } from "../calendar/local-date.ts";
import { standingLockAfter } from "../falls/standing-lock.ts";
import { currentStatus, type TierInForce } from "../gating/current-status.ts";
import { gate, type PatientStatus, type StandingLock } from "../gating/gate.ts";
import { type Approval, approveUnlock } from "../gating/unlock.ts";
import { HOLD_FLAGS } from "../screening/clinical-tier.ts";
import { decideIntake, type IntakeDecision } from "../screening/decide-intake.ts";
import type { Flag, Flags } from "../screening/flag.ts";
import type { IntakeEvent } from "../screening/intake-schedule.ts";
import { changeTier, isHoldCleared } from "../screening/tier-override.ts";
import type { Lock } from "../session-safety/pain.ts";
import { painBaseline } from "../session-safety/pain-baseline.ts";
import {
  type Chart,
  type ChartEvent,
  type IntakeRecord,
  isTherapistEvent,
  type PatientEvent,
  type TherapistEvent,
} from "./chart-event.ts";
import { decideEvent, type EventContext } from "./decide-event.ts";

/** What a chart says of a patient on one day. */
export type ChartReading = {
  /** The newest one; null: nobody has answered the questions yet. */
  readonly intake: (IntakeRecord & { readonly decision: IntakeDecision }) | null;
  readonly status: PatientStatus;
  /** MX-02: also those that have run out. */
  readonly approvals: readonly Approval[];
  /** What an event of today is judged by. */
  readonly context: EventContext;
  /** INT-24: since the newest intake. */
  readonly intakeEvents: readonly IntakeEvent[];
  /** INT-25: the questions were answered again after the newest event that asks for care. */
  readonly hasAskedAgain: boolean;
};

/** What has been read so far. */
type Reading = {
  readonly intake: ChartReading["intake"];
  /** PAIN-05, SAFE-03, and a HOLD that a newer intake must not wipe out (TIER-06). */
  readonly isOnHold: boolean;
  readonly addedFlags: readonly Flag[];
  readonly clearedFlags: readonly Flag[];
  readonly hasFallRiskResult: boolean;
  readonly painfulDay: LocalDate | null;
  readonly standingLock: StandingLock | null;
  readonly therapistTier: TierInForce | null;
  readonly approvals: readonly Approval[];
  readonly painBefore: readonly number[];
  readonly personalStop: number | null;
  readonly falseFalls: readonly LocalDate[];
  readonly intakeEvents: readonly IntakeEvent[];
  readonly hasAskedAgain: boolean;
};

const EMPTY: Reading = {
  intake: null,
  isOnHold: false,
  addedFlags: [],
  clearedFlags: [],
  hasFallRiskResult: false,
  painfulDay: null,
  standingLock: null,
  therapistTier: null,
  approvals: [],
  painBefore: [],
  personalStop: null,
  falseFalls: [],
  intakeEvents: [],
  hasAskedAgain: false,
};

const NOBODY: Pick<IntakeDecision, "flags" | "tier"> = { flags: new Set(), tier: null };

/** The day of the patient on which something happened. */
const dayOf = ({ at }: Pick<ChartEvent, "at">): LocalDate => localDate(at.slice(0, 10));

const statusOf = (reading: Reading, today: LocalDate): PatientStatus => {
  const { flags, tier } = reading.intake?.decision ?? NOBODY;
  const withAdded: Flags = new Set([...flags, ...reading.addedFlags]);
  return currentStatus({ flags: withAdded, tier }, { ...reading, isInPainToday: reading.painfulDay === today });
};

const contextOf = (reading: Reading, today: LocalDate): EventContext => {
  const { intake, painBefore, personalStop, falseFalls } = reading;
  return {
    flags: statusOf(reading, today).flags,
    boneMedicines: intake?.answers.boneMedicines ?? [],
    painBaseline: painBaseline(painBefore, intake?.answers.painNow ?? null),
    personalStop,
    falseFalls,
  };
};

const readIntake = (reading: Reading, intake: IntakeRecord): Reading => {
  const today = localDate(intake.completedAt.slice(0, 10));
  const isStillHeld = statusOf(reading, today).tier === "HOLD";
  return {
    ...reading,
    intake: { ...intake, decision: decideIntake(intake.answers) },
    // TIER-06: answering again does not end a HOLD; and what was cleared before speaks of older answers.
    isOnHold: reading.isOnHold || isStillHeld,
    clearedFlags: [],
    intakeEvents: [],
    hasAskedAgain: reading.intake !== null,
  };
};

const afterLock = (reading: Reading, lock: Lock): Reading => ({
  ...reading,
  isOnHold: reading.isOnHold || lock === "all",
  standingLock: standingLockAfter(reading.standingLock, lock),
  hasAskedAgain: lock === "none" && reading.hasAskedAgain,
});

/** What is remembered of an event besides what was decided from it. */
const remember = (reading: Reading, event: PatientEvent): Reading => {
  switch (event.kind) {
    case "daily-check":
      return event.answers.fall === "no" ? reading : { ...reading, intakeEvents: [...reading.intakeEvents, "fall"] };
    case "pain":
      return event.phase === "before" ? { ...reading, painBefore: [...reading.painBefore, event.score] } : reading;
    case "fall":
      if (event.answered?.answer === "not_fallen" && event.answered.at < 30) {
        return { ...reading, falseFalls: [...reading.falseFalls, dayOf(event)] };
      }
      return { ...reading, intakeEvents: [...reading.intakeEvents, "fall"] };
    case "assessment":
      return { ...reading, hasFallRiskResult: reading.hasFallRiskResult || event.result.fallRisk };
    default:
      return reading;
  }
};

const readTherapist = (reading: Reading, event: TherapistEvent): Reading => {
  const today = dayOf(event);
  switch (event.kind) {
    case "hold-cleared":
      if (!isHoldCleared(event)) return reading;
      return { ...reading, isOnHold: false, addedFlags: [], clearedFlags: HOLD_FLAGS };
    case "lock-changed":
      if (event.note.trim() === "") return reading;
      return {
        ...reading,
        standingLock: event.says === "unlock" || reading.standingLock === null ? null : { mayDoSeatedWork: true },
      };
    case "tier-set": {
      const decided = statusOf({ ...reading, therapistTier: null }, today).tier;
      if (decided === null) return reading;
      const change = changeTier({ decided, hasAskedAgain: reading.hasAskedAgain }, event);
      return change.kind === "refused"
        ? reading
        : { ...reading, therapistTier: { tier: change.tier, against: decided } };
    }
    case "approval": {
      const verdict = gate(event.item, statusOf(reading, today));
      const outcome = approveUnlock(verdict, {
        approvedOn: today,
        approvedBy: event.id,
        reason: event.reason,
        ...(event.until === null ? {} : { until: localDate(event.until) }),
      });
      return outcome.kind === "refused" ? reading : { ...reading, approvals: [...reading.approvals, outcome.approval] };
    }
    case "fall-risk-removed":
      return { ...reading, hasFallRiskResult: false };
    case "pain-level-set":
      return { ...reading, personalStop: event.level };
    case "intake-asked":
      return { ...reading, intakeEvents: [...reading.intakeEvents, "therapist-asks"] };
    case "clinic-entry":
      return reading;
  }
};

const readPatient = (reading: Reading, event: PatientEvent): Reading => {
  const today = dayOf(event);
  const decision = decideEvent(event, contextOf(reading, today));
  const remembered = afterLock(remember(reading, event), decision.lock);
  return {
    ...remembered,
    addedFlags: [...remembered.addedFlags, ...decision.flags],
    painfulDay: decision.isPainfulDay ? today : remembered.painfulDay,
  };
};

/**
 * The one way from what is known of a patient to what they may do today: on the device, also without a network, in the API
 * and on the therapist's desk.
 * @param today the patient's day
 */
export const readChart = (chart: Chart, today: LocalDate): ChartReading => {
  const reading = chart.reduce<Reading>((soFar, entry) => {
    if (entry.is === "intake") return readIntake(soFar, entry.intake);
    return isTherapistEvent(entry.event) ? readTherapist(soFar, entry.event) : readPatient(soFar, entry.event);
  }, EMPTY);
  const { intake, approvals, intakeEvents, hasAskedAgain } = reading;
  return {
    intake,
    status: statusOf(reading, today),
    approvals,
    context: contextOf(reading, today),
    intakeEvents,
    hasAskedAgain,
  };
};
