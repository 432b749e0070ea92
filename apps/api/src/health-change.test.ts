import { expect, test } from "vitest";
import { beginChartStory, refusalOf } from "./testing/chart-story.ts";
import { dana, margaret } from "./testing/grant-story.ts";
import { chartUlid, createTestIntake } from "./testing/test-chart.ts";

const change = (number: number, what: "fracture" | "surgery") => ({
  id: chartUlid(number),
  at: "2026-10-04T11:30:00+02:00",
  kind: "health-change" as const,
  what,
});

test("[INT-24] [ALERT-13] a broken bone that the patient tells reaches the queue once; an operation is kept", async () => {
  const { confirm, tell, readQueue, readChart } = await beginChartStory();
  await confirm(createTestIntake());
  expect((await tell(change(1, "fracture"))).status).toBe(201);
  expect((await tell(change(1, "fracture"))).status).toBe(200);
  expect((await tell(change(2, "surgery"))).status).toBe(201);
  expect((await readQueue()).map(({ alert }) => [alert.code, alert.rule])).toEqual([["ALERT-13", "INT-24"]]);
  expect((await readChart()).entries).toHaveLength(3);
});

test("[INT-24] it is the patient's to tell, in words that are known", async () => {
  const { send } = await beginChartStory();
  const event = change(1, "surgery");
  const byTherapist = await send(dana, "PUT", `/patients/margaret/events/${event.id}`, event);
  expect(await refusalOf(byTherapist)).toEqual([400, "body-invalid"]);
  const unknown = await send(margaret, "PUT", `/events/${event.id}`, { ...event, what: "holiday" });
  expect(await refusalOf(unknown)).toEqual([400, "body-invalid"]);
});
