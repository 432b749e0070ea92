import { expect, test } from "vitest";
import { recordedSession } from "../outbox/testing/recorded-session.ts";
import { impactsOf } from "./impacts-of.ts";

const record = { ...recordedSession("01JD0000000000000000000A01", null), exerciseId: "stomp" };

test("[SAFE-08] only what the patient did before a camera, in an exercise with impact, counts", () => {
  expect(impactsOf({ ...record, source: "camera" })).toBe(1);
  expect(impactsOf({ ...record, source: "sample" })).toBe(0);
  expect(impactsOf({ ...record, source: "file" })).toBe(0);
  expect(impactsOf({ ...record, source: "camera", exerciseId: "squat" })).toBe(0);
});
