import type { AdjustmentMarks } from "../programs/adjustment-marks.ts";
import { adjustmentKey, MARKED_PATIENTS, openOf } from "./keys.ts";
import { queryOpen } from "./query-all.ts";
import { sessionTable } from "./session-table.ts";
import { type Table, textOf, updateItem } from "./table.ts";

const { partitionKey, sortKey } = sessionTable.openIndex;
const INDEX_NAMES = { "#openPk": partitionKey, "#openSk": sortKey };

/** One item a patient, in the index of what is open while it is marked. */
export function createDynamoAdjustmentMarks(table: Table): AdjustmentMarks {
  return {
    setMark: async ({ patientId, token, setAt }) => {
      await updateItem(table, {
        Key: adjustmentKey(patientId),
        ConditionExpression: "attribute_not_exists(setAt) OR setAt <= :setAt",
        UpdateExpression:
          "SET patientId = :patient, markToken = :token, setAt = :setAt, #openPk = :marked, #openSk = :open",
        ExpressionAttributeNames: INDEX_NAMES,
        ExpressionAttributeValues: {
          ":patient": { S: patientId },
          ":token": { S: token },
          ":setAt": { S: setAt },
          ":marked": { S: MARKED_PATIENTS },
          ":open": { S: openOf(patientId) },
        },
      });
    },
    clearMark: async ({ patientId, token }) => {
      await updateItem(table, {
        Key: adjustmentKey(patientId),
        ConditionExpression: "markToken = :token",
        UpdateExpression: "REMOVE #openPk, #openSk, markToken",
        ExpressionAttributeNames: INDEX_NAMES,
        ExpressionAttributeValues: { ":token": { S: token } },
      });
    },
    listMarks: async () =>
      (await queryOpen(table, MARKED_PATIENTS, null)).map((item) => ({
        patientId: textOf(item, "patientId"),
        token: textOf(item, "markToken"),
        setAt: textOf(item, "setAt"),
      })),
  };
}
