import { paginateQuery, paginateScan, type QueryCommandInput } from "@aws-sdk/client-dynamodb";
import { patientPartition } from "./keys.ts";
import { sessionTable } from "./session-table.ts";
import type { Item, Table } from "./table.ts";

type Query = Pick<QueryCommandInput, "KeyConditionExpression" | "ExpressionAttributeValues" | "IndexName">;

async function queryAll(table: Table, query: Query): Promise<readonly Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client: table.client },
    // An index answers a moment late, and cannot be asked otherwise.
    { TableName: table.name, ConsistentRead: query.IndexName === undefined, ...query },
  );
  for await (const { Items = [] } of pages) items.push(...Items);
  return items;
}

/** Every item of a partition whose sort key begins so, in the order of these keys. */
export const queryBeginning = (table: Table, partition: string, prefix: string): Promise<readonly Item[]> =>
  queryAll(table, {
    KeyConditionExpression: "pk = :partition AND begins_with(sk, :prefix)",
    ExpressionAttributeValues: { ":partition": { S: partition }, ":prefix": { S: prefix } },
  });

/** Every item of a patient whose sort key begins so. */
export const queryPatient = (table: Table, patientId: string, prefix: string): Promise<readonly Item[]> =>
  queryBeginning(table, patientPartition(patientId), prefix);

/** Those of one kind from a sort key on. @param prefix of the kind @param from what follows it, included */
export const queryPatientFrom = (
  table: Table,
  patientId: string,
  { prefix, from }: { readonly prefix: string; readonly from: string },
): Promise<readonly Item[]> =>
  queryAll(table, {
    KeyConditionExpression: "pk = :partition AND sk BETWEEN :from AND :to",
    ExpressionAttributeValues: {
      ":partition": { S: patientPartition(patientId) },
      ":from": { S: prefix + from },
      // Ids are of letters and digits, which come before it.
      ":to": { S: `${prefix}~` },
    },
  });

/** All of a partition of the index, or what begins so. */
export const queryOpen = (table: Table, partition: string, beginning: string | null): Promise<readonly Item[]> => {
  const { name, partitionKey, sortKey } = sessionTable.openIndex;
  const begins = beginning === null ? "" : ` AND begins_with(${sortKey}, :beginning)`;
  return queryAll(table, {
    IndexName: name,
    KeyConditionExpression: `${partitionKey} = :partition${begins}`,
    ExpressionAttributeValues: {
      ":partition": { S: partition },
      ...(beginning === null ? {} : { ":beginning": { S: beginning } }),
    },
  });
};

/**
 * One attribute of everything open whose sort key in the index begins so, in whatever partition. Reads the whole index,
 * which holds only what is open: once an hour at the most.
 */
export async function scanOpen(table: Table, beginning: string, attribute: string): Promise<readonly Item[]> {
  const { name, sortKey } = sessionTable.openIndex;
  const items: Item[] = [];
  const pages = paginateScan(
    { client: table.client },
    {
      TableName: table.name,
      IndexName: name,
      FilterExpression: `begins_with(${sortKey}, :beginning)`,
      ProjectionExpression: attribute,
      ExpressionAttributeValues: { ":beginning": { S: beginning } },
    },
  );
  for await (const { Items = [] } of pages) items.push(...Items);
  return items;
}
