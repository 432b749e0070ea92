import type { WaitingAlerts } from "./alert-outbox.ts";
import { type ProjectorParts, projectAlerts } from "./project-alerts.ts";
import { type SendDueParts, sendDue } from "./send-due.ts";

/**
 * §7.5, "at once": into the queue, and what is urgent of it to whoever has to know.
 * @param now milliseconds since 1970
 */
export async function projectAndSend(
  parts: ProjectorParts & SendDueParts,
  waiting: WaitingAlerts,
  now: number,
): Promise<void> {
  await projectAlerts(parts, waiting);
  const urgent = waiting.alerts.filter(({ urgency }) => urgency === "urgent");
  const stored = await Promise.all(urgent.map(({ id }) => parts.alerts.getAlert(waiting.patientId, id)));
  // Not from the index, which may not know them yet.
  const open = stored.filter((alert) => alert !== null).filter(({ acknowledgement }) => acknowledgement === null);
  await sendDue(parts, open, now);
}
