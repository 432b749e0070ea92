import { paginateQuery, QueryCommand } from "@aws-sdk/client-dynamodb";
import { z } from "zod";
import type { Grantee, GrantRepository, StoredGrant } from "../grant-repository.ts";
import { grantKey, openGrants, patientPartition, prefixes } from "./keys.ts";
import { scanOpen } from "./query-all.ts";
import { cutPage } from "./query-page.ts";
import { sessionTable } from "./session-table.ts";
import { getItem, type Item, putNewItem, type Table, textOf, updateItem } from "./table.ts";

const { openIndex } = sessionTable;

/** A grant is one item of its patient, and in the index by grantee until it ends. */
export function createDynamoGrantRepository(table: Table): GrantRepository {
  return {
    putGrant: async (grant) => {
      const key = grantKey(grant.patientId, grant.id);
      if (await putNewItem(table, { ...key, ...toItem(grant), ...indexEntry(grant) })) return "created";
      const stored = await getItem(table, key);
      return stored !== null && isSameGrantee(toGrant(stored).grantee, grant.grantee) ? "same" : "different";
    },
    endGrant: async (patientId, grantId, to) => {
      const item = await updateItem(table, {
        Key: grantKey(patientId, grantId),
        ConditionExpression: "attribute_exists(pk)",
        // Ended once, it stays as it ended; out of the index in the same write.
        UpdateExpression: `SET endsAt = if_not_exists(endsAt, :to) REMOVE ${openIndex.partitionKey}, ${openIndex.sortKey}`,
        ExpressionAttributeValues: { ":to": { S: to } },
      });
      return item === null ? null : toGrant(item);
    },
    listGrants: async (patientId) => {
      const pages = paginateQuery(
        { client: table.client },
        {
          TableName: table.name,
          KeyConditionExpression: "pk = :partition AND begins_with(sk, :prefix)",
          ExpressionAttributeValues: {
            ":partition": { S: patientPartition(patientId) },
            ":prefix": { S: prefixes.grant },
          },
          ConsistentRead: true,
        },
      );
      const grants: StoredGrant[] = [];
      for await (const { Items = [] } of pages) grants.push(...Items.map(toGrant));
      return grants;
    },
    listGrantsTo: async (grantee, { after, limit }) => {
      const { Items = [], LastEvaluatedKey } = await table.client.send(
        new QueryCommand({
          TableName: table.name,
          IndexName: openIndex.name,
          KeyConditionExpression: `${openIndex.partitionKey} = :grantee AND ${openIndex.sortKey} > :after`,
          ExpressionAttributeValues: {
            ":grantee": { S: openGrants(grantee) },
            ":after": { S: prefixes.grant + (after ?? "") },
          },
          Limit: limit + 1,
        }),
      );
      return cutPage(Items.map(toGrant), limit, LastEvaluatedKey !== undefined);
    },
    listGranting: async () => {
      const granting = await scanOpen(table, prefixes.grant, "patientId");
      return [...new Set(granting.map((item) => textOf(item, "patientId")))];
    },
  };
}

const granteeKind = z.enum(["therapist", "clinic"]);

function toItem({ id, patientId, grantee, from, to }: StoredGrant): Item {
  return {
    id: { S: id },
    patientId: { S: patientId },
    granteeKind: { S: grantee.kind },
    granteeId: { S: grantee.id },
    startsAt: { S: from },
    ...(to === null ? {} : { endsAt: { S: to } }),
  };
}

function indexEntry({ id, grantee, to }: StoredGrant): Item {
  if (to !== null) return {};
  return {
    [openIndex.partitionKey]: { S: openGrants(grantee) },
    [openIndex.sortKey]: { S: prefixes.grant + id },
  };
}

function toGrant(item: Item): StoredGrant {
  return {
    id: textOf(item, "id"),
    patientId: textOf(item, "patientId"),
    grantee: { kind: granteeKind.parse(textOf(item, "granteeKind")), id: textOf(item, "granteeId") },
    from: textOf(item, "startsAt"),
    to: item.endsAt?.S ?? null,
  };
}

function isSameGrantee(one: Grantee, other: Grantee): boolean {
  return one.kind === other.kind && one.id === other.id;
}
