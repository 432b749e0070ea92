import type { RoundRepository } from "../rounds/round-repository.ts";
import { ENROLLED, openOf, roundKey } from "./keys.ts";
import { queryOpen } from "./query-all.ts";
import { sessionTable } from "./session-table.ts";
import { putNewItem, type Table, textOf, updateItem } from "./table.ts";

const { partitionKey, sortKey } = sessionTable.openIndex;

/** One item a patient, always in the index: whom the round goes to is a query. */
export function createDynamoRoundRepository(table: Table): RoundRepository {
  return {
    enrol: async (patientId) => {
      await putNewItem(table, {
        ...roundKey(patientId),
        patientId: { S: patientId },
        [partitionKey]: { S: ENROLLED },
        [sortKey]: { S: openOf(patientId) },
      });
    },
    listEnrolled: async () =>
      (await queryOpen(table, ENROLLED, null)).map((item) => ({
        patientId: textOf(item, "patientId"),
        doneOn: item.doneOn?.S ?? null,
      })),
    noteDone: async (patientId, day) => {
      await updateItem(table, {
        Key: roundKey(patientId),
        ConditionExpression: "attribute_exists(pk) AND (attribute_not_exists(doneOn) OR doneOn < :day)",
        UpdateExpression: "SET doneOn = :day",
        ExpressionAttributeValues: { ":day": { S: day } },
      });
    },
  };
}
