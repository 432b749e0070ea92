import type { AlertOutbox, WaitingAlerts } from "./alert-outbox.ts";
import type { AlertRepository } from "./alert-repository.ts";

export type ProjectorParts = { readonly alerts: AlertRepository; readonly outbox: AlertOutbox };

/**
 * Brings the alerts of an intake or event into the queue. Their ids come from it, and what is there stays as it is: done
 * twice, or by two at once, each is there once, and one that was acknowledged stays so. Killed in between, the entry still
 * waits.
 */
export async function projectAlerts(
  { alerts, outbox }: ProjectorParts,
  { patientId, place, alerts: raised }: WaitingAlerts,
): Promise<void> {
  for (const alert of raised) await alerts.putAlert(patientId, alert);
  await outbox.takeOut({ patientId, place });
}
