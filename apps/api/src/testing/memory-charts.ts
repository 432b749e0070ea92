import type { AlertOutbox, WaitingAlerts } from "../alerts/alert-outbox.ts";
import type { ChartRepository, StoredEntry, StoredEvent, StoredIntake } from "../chart/chart-repository.ts";
import { type Place, placeOfEvent, placeOfIntake } from "../chart/place.ts";
import { contentDigest } from "../content-digest.ts";
import type { PutOutcome } from "../put-outcome.ts";

const placeOf = (entry: StoredEntry): Place =>
  entry.is === "intake" ? placeOfIntake(entry.intake.version) : placeOfEvent(entry.event);
const bodyOf = (entry: StoredEntry) => (entry.is === "intake" ? entry.intake : entry.event);
const nameOf = (patientId: string, { kind, id }: Place): string => `${patientId}/${kind}/${id}`;

/** Entries, and which of them wait for the projector. */
export function createMemoryCharts(): { readonly charts: ChartRepository; readonly outbox: AlertOutbox } {
  const entries = new Map<string, { readonly patientId: string; readonly entry: StoredEntry }>();
  const waiting = new Map<string, WaitingAlerts>();

  const put = async (patientId: string, entry: StoredEntry): Promise<PutOutcome> => {
    const place = placeOf(entry);
    const name = nameOf(patientId, place);
    const stored = entries.get(name);
    if (stored !== undefined) {
      return contentDigest(bodyOf(stored.entry)) === contentDigest(bodyOf(entry)) ? "same" : "different";
    }
    entries.set(name, { patientId, entry: structuredClone(entry) });
    if (entry.alerts.length > 0) waiting.set(name, { patientId, place, alerts: entry.alerts });
    return "created";
  };
  const of = (patientId: string): readonly StoredEntry[] =>
    [...entries.values()].filter((stored) => stored.patientId === patientId).map(({ entry }) => structuredClone(entry));
  const eventsOf = (patientId: string): readonly StoredEvent[] =>
    of(patientId)
      .filter((entry) => entry.is === "event")
      .toSorted((one, other) => (one.event.id < other.event.id ? -1 : 1));

  return {
    charts: {
      putIntake: put,
      listIntakes: async (patientId) => {
        const intakes: readonly StoredIntake[] = of(patientId).filter((entry) => entry.is === "intake");
        return intakes.toSorted((one, other) => one.intake.version - other.intake.version);
      },
      putEvent: put,
      getEvent: async (patientId, id) => eventsOf(patientId).find(({ event }) => event.id === id) ?? null,
      listEvents: async (patientId, reportsFrom) =>
        eventsOf(patientId).filter(({ event }) => placeOfEvent(event).kind === "lasting" || event.id >= reportsFrom),
    },
    outbox: {
      listWaiting: async () => [...waiting.values()],
      takeOut: async ({ patientId, place }) => {
        waiting.delete(nameOf(patientId, place));
      },
    },
  };
}
