import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { ProjectorParts } from "../alerts/project-alerts.ts";
import { projectAndSend } from "../alerts/project-and-send.ts";
import type { SendDueParts } from "../alerts/send-due.ts";
import { toWaitingAlerts } from "../dynamodb/chart-item.ts";
import type { Item } from "../dynamodb/table.ts";
import { errorNameOf } from "../log.ts";

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** The attributes that are text; those of a chart's entry all are. */
const textItem = ({ dynamodb }: DynamoDBRecord): Item =>
  Object.fromEntries(
    Object.entries(dynamodb?.NewImage ?? {}).flatMap(([name, { S }]) => (S === undefined ? [] : [[name, { S }]])),
  );

/**
 * Reads the table's stream: entries with alerts, as they were written. A record that fails is named, so that it is read
 * again and the others are not lost with it; what reads again does nothing twice.
 */
export function createStreamHandler(parts: ProjectorParts & SendDueParts, now: () => number): StreamHandler {
  return async ({ Records }) => {
    const failures: DynamoDBBatchResponse["batchItemFailures"] = [];
    for (const record of Records) {
      const item = textItem(record);
      if (item.alerts === undefined) continue;
      try {
        await projectAndSend(parts, toWaitingAlerts(item), now());
      } catch (error) {
        parts.log("alerts.delayed", { requestId: record.eventID ?? parts.newId(), errorName: errorNameOf(error) });
        failures.push({ itemIdentifier: record.dynamodb?.SequenceNumber ?? "" });
      }
    }
    return { batchItemFailures: failures };
  };
}
