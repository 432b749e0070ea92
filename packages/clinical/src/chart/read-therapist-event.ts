import { dayOf } from "../calendar/day-of.ts";
import { localDate } from "../calendar/local-date.ts";
import { numbersOn } from "../clinic/clinic-history.ts";
import { gate } from "../gating/gate.ts";
import { approveUnlock } from "../gating/unlock.ts";
import { HOLD_FLAGS } from "../screening/clinical-tier.ts";
import { changeTier, isHoldCleared } from "../screening/tier-override.ts";
import type { TherapistEvent } from "./chart-event.ts";
import { type Knowledge, statusOf } from "./knowledge.ts";

/** A decision that the rules refuse changes nothing, wherever it comes from. */
export const readTherapistEvent = (knowledge: Knowledge, event: TherapistEvent): Knowledge => {
  const today = dayOf(event.at);
  switch (event.kind) {
    case "hold-cleared":
      if (!isHoldCleared(event)) return knowledge;
      return { ...knowledge, isOnHold: false, addedFlags: [], clearedFlags: HOLD_FLAGS };
    case "lock-changed":
      if (event.note.trim() === "") return knowledge;
      return {
        ...knowledge,
        standingLock: event.says === "unlock" || knowledge.standingLock === null ? null : { mayDoSeatedWork: true },
      };
    case "tier-set": {
      const decided = statusOf({ ...knowledge, therapistTier: null }, today).tier;
      if (decided === null) return knowledge;
      const change = changeTier({ decided, hasAskedAgain: knowledge.hasAskedAgain }, event);
      return change.kind === "refused"
        ? knowledge
        : { ...knowledge, therapistTier: { tier: change.tier, against: decided } };
    }
    case "approval": {
      const verdict = gate(event.item, statusOf(knowledge, today));
      const request = {
        approvedOn: today,
        approvedBy: event.id,
        reason: event.reason,
        ...(event.until === null ? {} : { until: localDate(event.until) }),
      };
      const outcome = approveUnlock(verdict, request, numbersOn(knowledge.clinic, today));
      return outcome.kind === "refused"
        ? knowledge
        : { ...knowledge, approvals: [...knowledge.approvals, outcome.approval] };
    }
    case "fall-risk-removed":
      return { ...knowledge, hasFallRiskResult: false };
    case "pain-level-set":
      return { ...knowledge, personalStop: event.level };
    case "intake-asked":
      return { ...knowledge, intakeEvents: [...knowledge.intakeEvents, "therapist-asks"] };
    case "clinic-entry":
      return knowledge;
  }
};
