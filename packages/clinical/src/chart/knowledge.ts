import type { LocalDate } from "../calendar/local-date.ts";
import { type ClinicHistory, numbersOn } from "../clinic/clinic-history.ts";
import { currentStatus, type TierInForce } from "../gating/current-status.ts";
import type { PatientStatus, StandingLock } from "../gating/gate.ts";
import type { Approval } from "../gating/unlock.ts";
import type { Training } from "../program/day-conditions.ts";
import type { IntakeDecision } from "../screening/decide-intake.ts";
import type { Flag, Flags } from "../screening/flag.ts";
import type { IntakeEvent } from "../screening/intake-schedule.ts";
import { painBaseline } from "../session-safety/pain-baseline.ts";
import type { IntakeRecord } from "./chart.ts";
import type { EventContext } from "./decide-event.ts";

/** What has been read so far. */
export type Knowledge = {
  readonly intake: (IntakeRecord & { readonly decision: IntakeDecision }) | null;
  /** PAIN-05, SAFE-03, and a HOLD that a newer intake must not wipe out (TIER-06). */
  readonly isOnHold: boolean;
  readonly addedFlags: readonly Flag[];
  readonly clearedFlags: readonly Flag[];
  readonly hasFallRiskResult: boolean;
  readonly painfulDay: LocalDate | null;
  readonly standingLock: StandingLock | null;
  readonly therapistTier: TierInForce | null;
  readonly approvals: readonly Approval[];
  /** Of the last weeks only: these reports are not kept in reach for ever. */
  readonly trainings: readonly Training[];
  readonly painBefore: readonly number[];
  readonly personalStop: number | null;
  readonly falseFalls: readonly LocalDate[];
  readonly intakeEvents: readonly IntakeEvent[];
  readonly hasAskedAgain: boolean;
  /** GEN-07. */
  readonly clinic: ClinicHistory;
};

/** Before the first entry of a chart. */
export const NOTHING_KNOWN: Omit<Knowledge, "clinic"> = {
  intake: null,
  isOnHold: false,
  addedFlags: [],
  clearedFlags: [],
  hasFallRiskResult: false,
  painfulDay: null,
  standingLock: null,
  therapistTier: null,
  approvals: [],
  trainings: [],
  painBefore: [],
  personalStop: null,
  falseFalls: [],
  intakeEvents: [],
  hasAskedAgain: false,
};

const NOBODY: Pick<IntakeDecision, "flags" | "tier"> = { flags: new Set(), tier: null };

export const statusOf = (knowledge: Knowledge, today: LocalDate): PatientStatus => {
  const { flags, tier } = knowledge.intake?.decision ?? NOBODY;
  // CHA-10: how long ago is not known yet, and counts as recently (INT-04).
  const told: readonly Flag[] = knowledge.intakeEvents.includes("fracture") ? ["F_RECENT_FX"] : [];
  const withAdded: Flags = new Set([...flags, ...knowledge.addedFlags, ...told]);
  return currentStatus({ flags: withAdded, tier }, { ...knowledge, isInPainToday: knowledge.painfulDay === today });
};

export const contextOf = (knowledge: Knowledge, today: LocalDate): EventContext => {
  const { intake, painBefore, personalStop, falseFalls, clinic } = knowledge;
  return {
    flags: statusOf(knowledge, today).flags,
    boneMedicines: intake?.answers.boneMedicines ?? [],
    painBaseline: painBaseline(painBefore, intake?.answers.painNow ?? null),
    personalStop,
    falseFalls,
    numbers: numbersOn(clinic, today),
    clinic,
  };
};
