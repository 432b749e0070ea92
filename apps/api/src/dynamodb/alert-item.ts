import { acknowledgementRequest, instant, subject } from "@plumbline/contracts";
import type { StoredAlert } from "../alerts/alert-repository.ts";
import { type NewAlert, newAlert } from "../alerts/new-alert.ts";
import { alertKey, type ItemKey, openAlerts, openOf } from "./keys.ts";
import { sessionTable } from "./session-table.ts";
import { type Item, textOf } from "./table.ts";

const { partitionKey, sortKey } = sessionTable.openIndex;

const acknowledgement = acknowledgementRequest.extend({ at: instant, by: subject });

/** Open: nobody has acknowledged it. */
export const toOpenAlertItem = (patientId: string, alert: NewAlert): ItemKey & Item => ({
  ...alertKey(patientId, alert.id),
  patientId: { S: patientId },
  body: { S: JSON.stringify(alert) },
  [partitionKey]: { S: openAlerts(alert.urgency) },
  [sortKey]: { S: openOf(patientId, alert.id) },
});

export const toStoredAlert = (item: Item): StoredAlert => ({
  ...newAlert.parse(JSON.parse(textOf(item, "body"))),
  patientId: textOf(item, "patientId"),
  acknowledgement:
    item.acknowledgement === undefined ? null : acknowledgement.parse(JSON.parse(textOf(item, "acknowledgement"))),
  sentUntil: item.sentUntil?.S ?? null,
  contactToldAt: item.contactToldAt?.S ?? null,
});
