import { QueryCommand } from "@aws-sdk/client-dynamodb";
import type { Page, PageRequest } from "../paging.ts";
import type { Item, Table } from "./table.ts";

type PartitionQuery = {
  readonly partition: string;
  /** What the sort keys begin with. An entry's sort key is this and its id. */
  readonly prefix: string;
  readonly page: PageRequest;
  /** Attributes to read; all of them when left out. */
  readonly attributes?: string;
};

/** One page of a partition, newest first. One item more than asked for is read, to know whether anything follows. */
export async function queryNewestFirst<Entry extends { readonly id: string }>(
  { client, name }: Table,
  { partition, prefix, page: { after, limit }, attributes }: PartitionQuery,
  toEntry: (item: Item) => Entry,
): Promise<Page<Entry>> {
  const { Items = [], LastEvaluatedKey } = await client.send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: "pk = :partition AND begins_with(sk, :prefix)",
      ExpressionAttributeValues: { ":partition": { S: partition }, ":prefix": { S: prefix } },
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: limit + 1,
      ...(after === null ? {} : { ExclusiveStartKey: { pk: { S: partition }, sk: { S: prefix + after } } }),
      ...(attributes === undefined ? {} : { ProjectionExpression: attributes }),
    }),
  );
  return cutPage(Items.map(toEntry), limit, LastEvaluatedKey !== undefined);
}

/** @param isCutShort DynamoDB stopped before the end of the partition, at our limit or at its own of 1 MB */
export function cutPage<Entry extends { readonly id: string }>(
  read: readonly Entry[],
  limit: number,
  isCutShort: boolean,
): Page<Entry> {
  const entries = read.slice(0, limit);
  const hasMore = read.length > limit || isCutShort;
  return { entries, next: hasMore ? (entries.at(-1)?.id ?? null) : null };
}
