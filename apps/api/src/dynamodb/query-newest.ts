import { QueryCommand } from "@aws-sdk/client-dynamodb";
import { patientPartition } from "./keys.ts";
import type { Item, Table } from "./table.ts";

/** The last items of a patient between two sort keys. */
export async function queryNewest(
  { client, name }: Table,
  patientId: string,
  [from, to]: readonly [from: string, to: string],
  limit: number,
): Promise<readonly Item[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: "pk = :partition AND sk BETWEEN :from AND :to",
      ExpressionAttributeValues: {
        ":partition": { S: patientPartition(patientId) },
        ":from": { S: from },
        ":to": { S: to },
      },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit,
    }),
  );
  return Items;
}
