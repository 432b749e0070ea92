import { writeFileSync } from "node:fs";
import { isApproved, localDate, readChart } from "@plumbline/clinical";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEntries } from "../chart/read-entries.ts";
import { createMemoryRepositories } from "../testing/memory-repositories.ts";
import { openDataFolder } from "./data-folder.ts";
import { createSampleAccess } from "./sample-access.ts";
import { createSampleCharts } from "./sample-charts.ts";
import { harold, ines, margaret } from "./sample-people.ts";
import { createTestFolder, type TestFolder } from "./testing/start-test-server.ts";

const now = new Date(2026, 9, 4, 12).getTime();
const nextDay = new Date(2026, 9, 5, 12).getTime();
const today = localDate("2026-10-04");

let place: TestFolder;
beforeEach(() => {
  place = createTestFolder();
});
afterEach(() => place.remove());

async function createWorld() {
  const folder = openDataFolder(place.dataFolder);
  const repositories = createMemoryRepositories();
  await createSampleAccess(folder, repositories, now);
  await createSampleCharts(folder, repositories, now);
  const readOf = async ({ subject }: { readonly subject: string }) => {
    const entries = await readEntries(repositories.charts, subject, now);
    const [program = null] = await repositories.programs.listPrograms(subject, 1);
    const alerts = await repositories.alerts.listAlerts(subject, 100);
    return { entries, reading: readChart(entries, today, []), program, alerts };
  };
  return { folder, repositories, readOf };
}

test("Margaret is in tier B for her risk of a fall, does her program with squats, and nothing of hers is open", async () => {
  const { readOf } = await createWorld();
  const { reading, program, alerts, entries } = await readOf(margaret);
  expect(reading.status).toMatchObject({ tier: "B", standingLock: null });
  expect([...reading.status.flags].toSorted()).toEqual(["F_AFF_WATCH", "F_FALL"]);
  expect(isApproved("squat", reading.approvals, today)).toBe(true);
  expect(program?.content.exercises.map(({ exercise }) => exercise)).toContain("squat");
  expect(program?.content.exercises.length).toBeGreaterThan(4);
  expect(alerts.map(({ code, acknowledgement }) => [code, acknowledgement?.choice])).toEqual([
    ["ALERT-06", "called"],
    ["ALERT-14", "called"],
  ]);
  const reported = new Set(entries.flatMap((entry) => (entry.is === "event" ? [entry.event.kind] : [])));
  expect(reported).toEqual(new Set(["unlock-request", "approval", "daily-check", "pain", "effort", "activity"]));
  // Told of nothing for weeks, an exercise would begin anew with half of its dose.
  const efforts = entries.flatMap((entry) =>
    entry.is === "event" && entry.event.kind === "effort" ? [entry.event.exercise] : [],
  );
  expect(new Set(efforts)).toEqual(new Set(program?.content.exercises.map(({ exercise }) => exercise)));
  for (const { receivedAt } of entries) expect(Date.parse(receivedAt)).toBeLessThan(now);
});

test("Harold is in tier C without a program, and his therapist has to look today", async () => {
  const { readOf } = await createWorld();
  const { reading, program, alerts } = await readOf(harold);
  expect(reading.status.tier).toBe("C");
  expect(program).toBeNull();
  expect(alerts.map(({ code, urgency, acknowledgement }) => [code, urgency, acknowledgement]).toSorted()).toEqual([
    ["ALERT-08", "same_day", null],
    ["ALERT-13", "same_day", null],
  ]);
});

test("Ines has nothing yet", async () => {
  const { readOf } = await createWorld();
  expect(await readOf(ines)).toMatchObject({ entries: [], program: null, alerts: [] });
});

test("interrupted and taken up on the next day, nothing is stored twice; done, it is done once", async () => {
  const { folder, repositories, readOf } = await createWorld();
  const before = await readOf(margaret);
  writeFileSync(folder.charts, JSON.stringify({ today: new Date(now).toISOString(), isDone: false }));
  await createSampleCharts(folder, repositories, nextDay);
  await createSampleCharts(folder, repositories, nextDay);
  expect(await readOf(margaret)).toEqual(before);
});
