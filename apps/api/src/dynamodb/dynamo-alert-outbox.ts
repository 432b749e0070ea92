import type { AlertOutbox } from "../alerts/alert-outbox.ts";
import { toWaitingAlerts } from "./chart-item.ts";
import { placeKey, WAITING_ENTRIES } from "./keys.ts";
import { queryOpen } from "./query-all.ts";
import { sessionTable } from "./session-table.ts";
import { type Table, updateItem } from "./table.ts";

const { partitionKey, sortKey } = sessionTable.openIndex;

/** Entries that are in the index since they were written (chart-item.ts). */
export function createDynamoAlertOutbox(table: Table): AlertOutbox {
  return {
    listWaiting: async () => (await queryOpen(table, WAITING_ENTRIES, null)).map(toWaitingAlerts),
    takeOut: async ({ patientId, place }) => {
      await updateItem(table, {
        Key: placeKey(patientId, place),
        ConditionExpression: "attribute_exists(pk)",
        UpdateExpression: `REMOVE ${partitionKey}, ${sortKey}`,
      });
    },
  };
}
