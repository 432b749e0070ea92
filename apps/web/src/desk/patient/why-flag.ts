import {
  type ChartReading,
  dayOf,
  decideEvent,
  type Flag,
  flagsInOrder,
  isTherapistEvent,
  type LocalDate,
  type RuleId,
} from "@plumbline/clinical";
import type { ChartEntry } from "@plumbline/contracts";

/** Why the patient has a flag: rules of the intake with their answers, or what was told since. */
export type FlagReason = {
  readonly flag: Flag;
  readonly rules: readonly RuleId[];
  /** What raised it after the intake, the newest; null where the intake did. */
  readonly told: ChartEntry | null;
};

type Read = Pick<ChartReading, "intake" | "status" | "context">;

const raises = (entry: ChartEntry, flag: Flag, { context }: Read, today: LocalDate): boolean => {
  if (entry.is === "intake" || isTherapistEvent(entry.event)) return false;
  const { event } = entry;
  if (event.kind === "assessment") return flag === "F_FALL" && event.result.fallRisk;
  if (event.kind === "health-change") return flag === "F_RECENT_FX" && event.what === "fracture";
  const decision = decideEvent(event, context);
  const isOfToday = dayOf(event.at) === today;
  return decision.flags.includes(flag) || (flag === "F_PAIN_MOD" && isOfToday && decision.isPainfulDay);
};

const ruleOf = (entry: ChartEntry | null): readonly RuleId[] => {
  if (entry?.is !== "event") return [];
  if (entry.event.kind === "assessment") return ["ASSESS-05"];
  if (entry.event.kind === "health-change") return ["INT-24"];
  return [entry.event.kind === "pain" ? "PAIN-04" : "SAFE-03"];
};

/** INT-01 to INT-20, INT-24, ASSESS-05, SAFE-03, PAIN-04: every flag of today with its reason, in the order of the flags. */
export const reasonsOfFlags = (entries: readonly ChartEntry[], read: Read, today: LocalDate): readonly FlagReason[] =>
  flagsInOrder(read.status.flags).map((flag) => {
    const asked = read.intake?.decision.reasons.find((reason) => reason.flag === flag)?.rules ?? [];
    const told = entries.findLast((entry) => raises(entry, flag, read, today)) ?? null;
    const isAdded = asked.length === 0 || (told?.is === "event" && told.event.kind === "assessment");
    return { flag, rules: [...asked, ...(isAdded ? ruleOf(told) : [])], told: isAdded ? told : null };
  });

/** Flags of the intake that a therapist has cleared in writing since. */
export const clearedFlags = ({ intake, status }: Read): readonly Flag[] =>
  flagsInOrder(intake?.decision.flags ?? new Set()).filter((flag) => !status.flags.has(flag));

/** INT-26: whether an assessment's F_FALL stands, which only the therapist removes. */
export const hasFallRiskResult = (entries: readonly ChartEntry[]): boolean => {
  const events = entries.flatMap((entry) => (entry.is === "event" ? [entry.event] : []));
  const removed = events.findLastIndex(({ kind }) => kind === "fall-risk-removed");
  return events.slice(removed + 1).some((event) => event.kind === "assessment" && event.result.fallRisk);
};
