import { chartEvent, intakeRecord, role } from "@plumbline/contracts";
import { z } from "zod";
import type { WaitingAlerts } from "../alerts/alert-outbox.ts";
import { newAlert } from "../alerts/new-alert.ts";
import type { StoredEntry, StoredEvent, StoredIntake } from "../chart/chart-repository.ts";
import { type Place, placeOfEvent, placeOfIntake } from "../chart/place.ts";
import { contentDigest } from "../content-digest.ts";
import { type ItemKey, openOf, placeKey, placeSortKey, WAITING_ENTRIES } from "./keys.ts";
import { sessionTable } from "./session-table.ts";
import { CorruptItemError, type Item, textOf } from "./table.ts";

const alerts = z.array(newAlert);

const bodyOf = (entry: StoredEntry) => (entry.is === "intake" ? entry.intake : entry.event);

const placeOf = (entry: StoredEntry): Place =>
  entry.is === "intake" ? placeOfIntake(entry.intake.version) : placeOfEvent(entry.event);

export const chartDigest = (entry: StoredEntry): string => contentDigest(bodyOf(entry));

/** An entry with its alerts, in the index of what waits for the projector if it has any: all of it one item. */
export const toChartItem = (patientId: string, entry: StoredEntry): ItemKey & Item => {
  const place = placeOf(entry);
  const { partitionKey, sortKey } = sessionTable.openIndex;
  const waiting: Item = {
    alerts: { S: JSON.stringify(entry.alerts) },
    [partitionKey]: { S: WAITING_ENTRIES },
    [sortKey]: { S: openOf(patientId, placeSortKey(place)) },
  };
  return {
    ...placeKey(patientId, place),
    patientId: { S: patientId },
    placeKind: { S: place.kind },
    placeId: { S: place.id },
    body: { S: JSON.stringify(bodyOf(entry)) },
    digest: { S: chartDigest(entry) },
    senderId: { S: entry.by.id },
    senderRole: { S: entry.by.role },
    receivedAt: { S: entry.receivedAt },
    ...(entry.alerts.length === 0 ? {} : waiting),
  };
};

const receivedOf = (item: Item) => ({
  by: { id: textOf(item, "senderId"), role: role.parse(textOf(item, "senderRole")) },
  receivedAt: textOf(item, "receivedAt"),
  alerts: alertsOf(item),
});

const alertsOf = (item: Item) => (item.alerts === undefined ? [] : alerts.parse(JSON.parse(textOf(item, "alerts"))));

export const toStoredIntake = (item: Item): StoredIntake => ({
  is: "intake",
  ...receivedOf(item),
  intake: intakeRecord.parse(JSON.parse(textOf(item, "body"))),
});

export const toStoredEvent = (item: Item): StoredEvent => ({
  is: "event",
  ...receivedOf(item),
  event: chartEvent.parse(JSON.parse(textOf(item, "body"))),
});

const placeKind = z.enum(["intake", "lasting", "report"]);

/** @throws {CorruptItemError} for an item without alerts: nothing of it waits */
export const toWaitingAlerts = (item: Item): WaitingAlerts => {
  const found = alertsOf(item);
  if (found.length === 0) throw new CorruptItemError("alerts");
  const place = { kind: placeKind.parse(textOf(item, "placeKind")), id: textOf(item, "placeId") };
  return { patientId: textOf(item, "patientId"), place, alerts: found };
};
