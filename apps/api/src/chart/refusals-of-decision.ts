import {
  approveUnlock,
  type ChartReading,
  changeLock,
  changeTier,
  dayOf,
  gate,
  isHoldCleared,
  localDate,
  problemsOfClinicEntry,
} from "@plumbline/clinical";
import type { SentTherapistEvent } from "@plumbline/contracts";
import type { Refusal } from "../outcome.ts";

const refusal = (item: string, ...rules: readonly string[]): readonly Refusal[] => [{ item, rules }];

/**
 * What keeps a therapist's decision from taking effect, by the same rules with which charts are read: a decision that would
 * be read as none is not kept. Empty when nothing does. The item is the exercise or activity, else the kind of decision.
 */
export const refusalsOfDecision = (
  event: SentTherapistEvent,
  {
    status,
    decidedTier,
    hasAskedAgain,
    context,
  }: Pick<ChartReading, "status" | "decidedTier" | "hasAskedAgain" | "context">,
): readonly Refusal[] => {
  const today = dayOf(event.at);
  switch (event.kind) {
    case "hold-cleared":
      return isHoldCleared(event) ? [] : refusal(event.kind, "TIER-06");
    case "lock-changed": {
      const outcome = changeLock(event);
      return outcome.kind === "refused" ? refusal(event.kind, outcome.rule) : [];
    }
    case "tier-set": {
      if (decidedTier === null) return refusal(event.kind, "TIER-05");
      const change = changeTier({ decided: decidedTier, hasAskedAgain }, event);
      return change.kind === "refused" ? refusal(event.kind, change.rule) : [];
    }
    case "approval": {
      const request = {
        approvedOn: today,
        approvedBy: event.id,
        reason: event.reason,
        ...(event.until === null ? {} : { until: localDate(event.until) }),
      };
      const outcome = approveUnlock(gate(event.item, status), request, context.numbers);
      return outcome.kind === "refused" ? refusal(event.item, ...outcome.rules) : [];
    }
    case "clinic-entry": {
      const { entry, date, area, minutes, note } = event;
      const done = { kind: entry, date: localDate(date), area, minutes, note };
      return problemsOfClinicEntry(done, "therapist", today).length === 0 ? [] : refusal(event.kind, "MX-05");
    }
    default:
      return [];
  }
};
