import { URGENCIES } from "@plumbline/clinical";
import type { AlertRepository, StoredAlert } from "../alerts/alert-repository.ts";
import { byArrival } from "../alerts/by-arrival.ts";
import { toOpenAlertItem, toStoredAlert } from "./alert-item.ts";
import { alertKey, openAlerts, openOf, prefixes } from "./keys.ts";
import { queryOpen } from "./query-all.ts";
import { queryNewest } from "./query-newest.ts";
import { sessionTable } from "./session-table.ts";
import { getItem, type Item, putNewItem, type Table, updateItem } from "./table.ts";

const { partitionKey, sortKey } = sessionTable.openIndex;

/** An alert is one item, in the index until somebody acknowledges it. */
export function createDynamoAlertRepository(table: Table): AlertRepository {
  const toAlert = (item: Item | null): StoredAlert | null => (item === null ? null : toStoredAlert(item));

  return {
    putAlert: async (patientId, alert) => {
      await putNewItem(table, toOpenAlertItem(patientId, alert));
    },
    getAlert: async (patientId, id) => toAlert(await getItem(table, alertKey(patientId, id))),
    listAlerts: async (patientId, limit) => {
      // Those of events by their time, of passed days by theirs; those of intakes, which have no time in their id, beside them.
      const ranges = [
        [`${prefixes.alert}0`, `${prefixes.alert}8`],
        [`${prefixes.alert}D`, `${prefixes.alert}E`],
        [`${prefixes.alert}I`, `${prefixes.alert}J`],
      ] as const;
      const found = await Promise.all(ranges.map((range) => queryNewest(table, patientId, range, limit)));
      return found.flat().map(toStoredAlert).toSorted(byArrival).slice(0, limit);
    },
    listOpenAlerts: async (patientId) => {
      const ofPatient = (urgency: (typeof URGENCIES)[number]) =>
        queryOpen(table, openAlerts(urgency), openOf(patientId));
      return (await Promise.all(URGENCIES.map(ofPatient))).flat().map(toStoredAlert);
    },
    listOpenUrgent: async () => (await queryOpen(table, openAlerts("urgent"), null)).map(toStoredAlert),
    acknowledge: async (patientId, id, word) =>
      toAlert(
        await updateItem(table, {
          Key: alertKey(patientId, id),
          ConditionExpression: "attribute_exists(pk) AND attribute_not_exists(acknowledgement)",
          // Out of the index in the same write: neither the queue nor the sender finds it again.
          UpdateExpression: `SET acknowledgement = :word REMOVE ${partitionKey}, ${sortKey}, claimedUntil`,
          ExpressionAttributeValues: { ":word": { S: JSON.stringify(word) } },
        }),
      ),
    claim: async ({ patientId, id, sentUntil }, now, until) =>
      toAlert(
        await updateItem(table, {
          Key: alertKey(patientId, id),
          ConditionExpression:
            `attribute_exists(${partitionKey}) AND (attribute_not_exists(claimedUntil) OR claimedUntil <= :now) AND ` +
            (sentUntil === null ? "attribute_not_exists(sentUntil)" : "sentUntil = :seen"),
          UpdateExpression: "SET claimedUntil = :until",
          ExpressionAttributeValues: {
            ":now": { S: now },
            ":until": { S: until },
            ...(sentUntil === null ? {} : { ":seen": { S: sentUntil } }),
          },
        }),
      ),
    noteSent: async ({ patientId, id }, { sentUntil, contactToldAt, isDone }) => {
      const noted = { sentUntil, contactToldAt };
      const set = Object.entries(noted).flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
      const changes = [
        ...(set.length === 0 ? [] : [`SET ${set.map(({ name }) => `${name} = :${name}`).join(", ")}`]),
        ...(isDone ? ["REMOVE claimedUntil"] : []),
      ];
      if (changes.length === 0) return;
      await updateItem(table, {
        Key: alertKey(patientId, id),
        ConditionExpression: "attribute_exists(pk)",
        UpdateExpression: changes.join(" "),
        ...(set.length === 0
          ? {}
          : {
              ExpressionAttributeValues: Object.fromEntries(set.map(({ name, value }) => [`:${name}`, { S: value }])),
            }),
      });
    },
  };
}
