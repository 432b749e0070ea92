import { dayOf, decideEvent, isTherapistEvent, readChart } from "@plumbline/clinical";
import { type AnnounceAlerts, announce } from "../alerts/announce-alerts.ts";
import { toNewAlerts } from "../alerts/new-alert.ts";
import type { ClinicRepository } from "../clinic/clinic-repository.ts";
import { contentDigest } from "../content-digest.ts";
import { toInstant } from "../instant.ts";
import type { Log } from "../log.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { asArrived } from "./as-arrived.ts";
import type { ChartRepository, StoredEntry, StoredEvent } from "./chart-repository.ts";
import { placeOfEvent, type SentEvent } from "./place.ts";
import { readEntries } from "./read-entries.ts";
import { refusalsOfDecision } from "./refusals-of-decision.ts";
import type { Writing } from "./writing.ts";

export type RecordEventParts = {
  readonly charts: ChartRepository;
  readonly clinic: ClinicRepository;
  readonly announceAlerts: AnnounceAlerts;
  readonly log: Log;
  readonly now: () => number;
};

/** What of an event the alerts share: the fall that they are about. */
const threadOf = (event: SentEvent): string | null => (event.kind === "fall" ? event.fallId : null);

const hasToldContact = (entries: readonly StoredEntry[], thread: string | null): boolean =>
  thread !== null &&
  entries.some(({ alerts }) => alerts.some((alert) => alert.thread === thread && alert.tellsContact));

/**
 * Keeps an event with the alerts that follow from it, in one write. What a patient tells is always kept; what a therapist
 * decides must be allowed by the rules, as the chart stands now. Sent again it changes nothing, also where the rules would
 * refuse it by now.
 */
export async function recordEvent(
  parts: RecordEventParts,
  { patientId, by, requestId }: Writing,
  event: SentEvent,
): Promise<Outcome<"created" | "same", "event-differs" | "event-refused">> {
  const { charts, clinic, now } = parts;
  const earlier = await charts.getEvent(patientId, event.id);
  if (earlier !== null) {
    return contentDigest(earlier.event) === contentDigest(event) ? done("same") : refused("event-differs");
  }
  const receivedAt = toInstant(now());
  const sent: StoredEvent = { is: "event", event, by, receivedAt, alerts: [] };
  const { event: happened } = asArrived(sent);
  const entries = await readEntries(charts, patientId, now());
  const reading = readChart(entries, dayOf(happened.at), await clinic.listRecords());
  const refusals = isTherapistEvent(happened) ? refusalsOfDecision(happened, reading) : [];
  if (refusals.length > 0) return refused("event-refused", refusals);

  const thread = threadOf(event);
  const place = placeOfEvent(event);
  const alerts = toNewAlerts(decideEvent(happened, reading.context).alerts, {
    place,
    raisedAt: happened.at,
    receivedAt,
    thread,
    hasToldContact: hasToldContact(entries, thread),
  });
  const outcome = await charts.putEvent(patientId, { ...sent, alerts });
  if (outcome === "different") return refused("event-differs");
  if (outcome === "created") await announce(parts, { patientId, place, alerts }, requestId);
  return done(outcome);
}
