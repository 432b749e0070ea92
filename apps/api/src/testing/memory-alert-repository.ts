import type { AlertRepository, StoredAlert } from "../alerts/alert-repository.ts";
import { byArrival } from "../alerts/by-arrival.ts";

export function createMemoryAlertRepository(): AlertRepository {
  const alerts = new Map<string, StoredAlert>();
  const claims = new Map<string, string>();
  const nameOf = (patientId: string, id: string): string => `${patientId}/${id}`;
  const open = (): readonly StoredAlert[] =>
    [...alerts.values()].filter(({ acknowledgement }) => acknowledgement === null);

  return {
    putAlert: async (patientId, alert) => {
      const name = nameOf(patientId, alert.id);
      if (alerts.has(name)) return;
      alerts.set(name, { ...alert, patientId, acknowledgement: null, sentUntil: null, contactToldAt: null });
    },
    getAlert: async (patientId, id) => alerts.get(nameOf(patientId, id)) ?? null,
    listAlerts: async (patientId, limit) =>
      [...alerts.values()]
        .filter((alert) => alert.patientId === patientId)
        .toSorted(byArrival)
        .slice(0, limit),
    listOpenAlerts: async (patientId) => open().filter((alert) => alert.patientId === patientId),
    listOpenUrgent: async () => open().filter(({ urgency }) => urgency === "urgent"),
    acknowledge: async (patientId, id, word) => {
      const stored = alerts.get(nameOf(patientId, id));
      if (stored === undefined || stored.acknowledgement !== null) return null;
      const acknowledged = { ...stored, acknowledgement: word };
      alerts.set(nameOf(patientId, id), acknowledged);
      claims.delete(nameOf(patientId, id));
      return acknowledged;
    },
    claim: async ({ patientId, id, sentUntil }, now, until) => {
      const name = nameOf(patientId, id);
      const stored = alerts.get(name);
      const isFree = (claims.get(name) ?? "") <= now;
      if (stored === undefined || stored.acknowledgement !== null || !isFree || stored.sentUntil !== sentUntil) {
        return null;
      }
      claims.set(name, until);
      return stored;
    },
    noteSent: async ({ patientId, id }, { sentUntil, contactToldAt, isDone }) => {
      const name = nameOf(patientId, id);
      const stored = alerts.get(name);
      if (stored === undefined) return;
      alerts.set(name, {
        ...stored,
        sentUntil: sentUntil ?? stored.sentUntil,
        contactToldAt: contactToldAt ?? stored.contactToldAt,
      });
      if (isDone) claims.delete(name);
    },
  };
}
