import type { ProjectorParts } from "../alerts/project-alerts.ts";
import type { SendDueParts } from "../alerts/send-due.ts";
import { sweepAlerts } from "../alerts/sweep-alerts.ts";
import { eachInTurn } from "../contain.ts";
import { type SweepAdjustmentsParts, sweepAdjustments } from "../programs/sweep-adjustments.ts";

/**
 * What the stream left over, and what is due again (§7.5); then the doses that a killed request left over. Neither keeps the
 * other from its turn; what failed makes the function fail, so that its alarm is raised.
 */
export function createSweepHandler(
  parts: ProjectorParts & SendDueParts & SweepAdjustmentsParts,
  now: () => number,
): () => Promise<void> {
  return () => eachInTurn([() => sweepAlerts(parts, now()), () => sweepAdjustments(parts, now())]);
}
