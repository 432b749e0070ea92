import { GetItemCommand } from "@aws-sdk/client-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { afterAll, expect, test } from "vitest";
import type { Message } from "../alerts/message-sender.ts";
import { recordEvent } from "../chart/record-event.ts";
import { createDynamoRepositories } from "../dynamodb/dynamo-repositories.ts";
import { placeKey } from "../dynamodb/keys.ts";
import { createFall, createPain } from "../testing/test-chart.ts";
import { createTestDependencies, TEST_NOW } from "../testing/test-dependencies.ts";
import { testUlid } from "../testing/test-session.ts";
import { openTestTable } from "../testing/test-table.ts";
import { createStreamHandler } from "./create-stream-handler.ts";

const table = await openTestTable();
afterAll(table.close);

const sent: Message[] = [];
const lines: unknown[] = [];
const dependencies = createTestDependencies({
  ...createDynamoRepositories(table.client, table.name),
  // The function of the API is killed after the write.
  announceAlerts: () => Promise.reject(new Error("killed")),
  log: (...line) => lines.push(line),
});
const parts = {
  ...dependencies,
  messages: {
    channels: ["e-mail" as const],
    send: async (message: Message) => {
      sent.push(message);
    },
  },
  desk: "https://plumbline.example/en/desk/",
};
const handler = createStreamHandler(parts, () => TEST_NOW);

/** What the table's stream says of an item: its image as it was written. */
async function recordOf(patientId: string, place: Parameters<typeof placeKey>[1]): Promise<DynamoDBRecord> {
  const key = placeKey(patientId, place);
  const { Item } = await table.client.send(new GetItemCommand({ TableName: table.name, Key: { ...key } }));
  const NewImage = JSON.parse(JSON.stringify(Item ?? {}));
  return { eventID: `event-${place.id}`, eventName: "INSERT", dynamodb: { NewImage, SequenceNumber: place.id } };
}

const writing = { patientId: "margaret", by: { id: "margaret", role: "patient" as const }, requestId: "request-1" };
const fall = createFall(1);
const inQueue = async () => (await parts.alerts.listOpenAlerts("margaret")).map(({ id }) => id);

test("an alert whose function was killed comes from the stream into the queue and to the therapist, once", async () => {
  const grant = { patientId: "margaret", from: "2026-09-01T08:00:00.000Z", to: null };
  await parts.grants.putGrant({ ...grant, id: testUlid(1), grantee: { kind: "therapist", id: "dana" } });
  await recordEvent(dependencies, writing, fall);
  await recordEvent(dependencies, writing, createPain(2));
  expect(await inQueue()).toEqual([]);
  const Records = [
    await recordOf("margaret", { kind: "report", id: createPain(2).id }),
    await recordOf("margaret", { kind: "lasting", id: fall.id }),
  ];
  for (const _ of [1, 2]) expect(await handler({ Records })).toEqual({ batchItemFailures: [] });
  expect(await inQueue()).toEqual([`${fall.id}-1`]);
  expect(sent.map(({ to }) => to)).toEqual([{ kind: "therapist", id: "dana" }]);
});

test("a record that cannot be read is named, and the one after it has its turn", async () => {
  const other = createFall(5, { fallId: testUlid(5) });
  await recordEvent(dependencies, writing, other);
  const good = await recordOf("margaret", { kind: "lasting", id: other.id });
  const broken = { eventID: "broken", dynamodb: { NewImage: { alerts: { S: "[{}]" } }, SequenceNumber: "17" } };
  expect(await handler({ Records: [broken, good] })).toEqual({ batchItemFailures: [{ itemIdentifier: "17" }] });
  expect((await inQueue()).toSorted()).toEqual([fall, other].map(({ id }) => `${id}-1`).toSorted());
  expect(lines).toContainEqual(["alerts.delayed", { requestId: "broken", errorName: "ZodError" }]);
  expect(JSON.stringify(lines)).not.toContain("margaret");
});
