import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { intakeDraft } from "@plumbline/contracts";
import { z } from "zod";
import type { DraftRepository, StoredDraft } from "../chart/draft-repository.ts";
import { contentDigest } from "../content-digest.ts";
import { draftKey } from "./keys.ts";
import { getItem, heldCondition, type Item, type Table, textOf } from "./table.ts";

const stored = intakeDraft.extend({ forVersion: z.int().min(1) });

/** One item a patient, replaced by each revision. */
export function createDynamoDraftRepository(table: Table): DraftRepository {
  const getDraft = async (patientId: string): Promise<StoredDraft | null> => {
    const item = await getItem(table, draftKey(patientId));
    return item === null ? null : stored.parse(JSON.parse(textOf(item, "body")));
  };

  return {
    getDraft,
    putDraft: async (patientId, draft) => {
      const isStored = await heldCondition(
        table.client.send(
          new PutItemCommand({
            TableName: table.name,
            Item: { ...draftKey(patientId), ...toItem(draft) },
            ConditionExpression:
              draft.revision === 1
                ? "attribute_not_exists(pk) OR forVersion < :version"
                : "forVersion = :version AND revision = :before",
            ExpressionAttributeValues: {
              ":version": { N: String(draft.forVersion) },
              ...(draft.revision === 1 ? {} : { ":before": { N: String(draft.revision - 1) } }),
            },
          }),
        ),
      );
      if (isStored) return "created";
      const there = await getDraft(patientId);
      return there !== null && contentDigest(there) === contentDigest(draft) ? "same" : "different";
    },
    removeDraft: async (patientId, version) => {
      await heldCondition(
        table.client.send(
          new DeleteItemCommand({
            TableName: table.name,
            Key: draftKey(patientId),
            ConditionExpression: "attribute_not_exists(pk) OR forVersion <= :version",
            ExpressionAttributeValues: { ":version": { N: String(version) } },
          }),
        ),
      );
    },
  };
}

const toItem = (draft: StoredDraft): Item => ({
  forVersion: { N: String(draft.forVersion) },
  revision: { N: String(draft.revision) },
  body: { S: JSON.stringify(draft) },
});
