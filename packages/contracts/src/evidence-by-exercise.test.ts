import { type Chart as KnownChart, UNKNOWN_PATIENT } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { evidenceByExercise } from "./exercise-evidence.ts";
import { exampleUpload } from "./testing/example-upload.ts";

type Entry = KnownChart[number];

test("[CHO-26] by exercise, the oldest first by the patient's clock; of sessions without a dose nothing is known", () => {
  const first = { ...exampleUpload, startedAt: "2026-10-04T09:30:00+02:00" };
  const later = { ...first, sessionId: "01JD3Q5V7N8K4T2M6R9WXYZABD", startedAt: "2026-10-04T09:30:00+01:00" };
  const former = { ...first, version: 1 } as unknown as Parameters<typeof evidenceByExercise>[0][number];
  const found = evidenceByExercise([later, former, first, { ...first, exerciseId: "march" }], [], UNKNOWN_PATIENT);
  expect([...found].map(([exercise, sessions]) => [exercise, sessions.map(({ id }) => id)])).toEqual([
    [first.exerciseId, [first.sessionId, later.sessionId]],
    ["march", [first.sessionId]],
  ]);
});

test("[CHO-31] what was done before the patient's health changed says nothing of a dose any more", () => {
  const done = { ...exampleUpload, startedAt: "2026-10-04T09:30:00+02:00" };
  const told = (kind: "health-change" | "intake-asked", at: string): Entry =>
    ({ is: "event", event: { id: "01JD3Q5V7N8K4T2M6R9WX00001", at, kind, what: "surgery", note: "" } }) as Entry;
  const weighed = (...entries: readonly Entry[]) => evidenceByExercise([done], entries, UNKNOWN_PATIENT).size;
  expect(weighed(told("health-change", "2026-10-05T09:00:00+02:00"))).toBe(0);
  expect(weighed(told("health-change", "2026-10-04T09:00:00+02:00"))).toBe(1);
  expect(weighed(told("intake-asked", "2026-10-05T09:00:00+02:00"))).toBe(1);
});
