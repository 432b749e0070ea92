import type { AcknowledgementRequest } from "@plumbline/contracts";
import { toInstant } from "../instant.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import type { AlertRepository, StoredAlert } from "./alert-repository.ts";

type Parts = { readonly alerts: AlertRepository; readonly now: () => number };
type Asked = {
  readonly patientId: string;
  readonly alertId: string;
  readonly therapistId: string;
  readonly word: AcknowledgementRequest;
};
type Acknowledged = { readonly isNew: boolean; readonly alert: StoredAlert };

const isSameWord = (stored: StoredAlert, { therapistId, word }: Asked): boolean =>
  stored.acknowledgement?.by === therapistId &&
  stored.acknowledgement.choice === word.choice &&
  stored.acknowledgement.note === word.note;

/**
 * REV-04. The word also holds for what came before it of the same fall, which the queue shows as one: each of these is a
 * write of its own, before the one that was named, so that asking again does what is left. It clears no lock.
 */
export async function acknowledgeAlert(
  { alerts, now }: Parts,
  asked: Asked,
): Promise<Outcome<Acknowledged, "not-found" | "alert-acknowledged">> {
  const { patientId, alertId, therapistId, word } = asked;
  const named = await alerts.getAlert(patientId, alertId);
  if (named === null) return refused("not-found");
  if (named.acknowledgement !== null) return whatIsThere(named, asked);

  const said = { ...word, at: toInstant(now()), by: therapistId };
  for (const { id } of await earlierOfThread(alerts, named)) await alerts.acknowledge(patientId, id, said);
  const acknowledged = await alerts.acknowledge(patientId, alertId, said);
  if (acknowledged !== null) return done({ isNew: true, alert: acknowledged });
  // Somebody was faster by a moment.
  const stored = await alerts.getAlert(patientId, alertId);
  return stored === null ? refused("not-found") : whatIsThere(stored, asked);
}

const whatIsThere = (stored: StoredAlert, asked: Asked) =>
  isSameWord(stored, asked) ? done({ isNew: false, alert: stored }) : refused("alert-acknowledged");

async function earlierOfThread(alerts: AlertRepository, named: StoredAlert): Promise<readonly StoredAlert[]> {
  if (named.thread === null) return [];
  const open = await alerts.listOpenAlerts(named.patientId);
  return open.filter(
    ({ id, thread, receivedAt }) => id !== named.id && thread === named.thread && receivedAt <= named.receivedAt,
  );
}
