import { UNKNOWN_PATIENT } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { evidenceByExercise } from "./exercise-evidence.ts";
import { exampleUpload } from "./testing/example-upload.ts";

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
