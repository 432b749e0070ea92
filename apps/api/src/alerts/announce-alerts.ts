import { contain } from "../contain.ts";
import type { Log } from "../log.ts";
import type { WaitingAlerts } from "./alert-outbox.ts";

/** What follows at once when alerts have been stored. What it fails at is done later, from the outbox. */
export type AnnounceAlerts = (waiting: WaitingAlerts) => Promise<void>;

type Parts = { readonly announceAlerts: AnnounceAlerts; readonly log: Log };

/** Never fails: the alerts are stored, and whoever sent them need not send them again. */
export async function announce(
  { announceAlerts, log }: Parts,
  waiting: WaitingAlerts,
  requestId: string,
): Promise<void> {
  if (waiting.alerts.length === 0) return;
  await contain(log, { event: "alerts.delayed", requestId }, () => announceAlerts(waiting));
}
