import { dayAt } from "@plumbline/clinical";
import type { ChartEntry } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { atPatient, offsetOfPatient } from "./patient-time.ts";

const stored = { receivedAt: "2026-10-04T07:05:00.000Z", by: { id: "p", role: "patient", name: "P" } } as const;
const dizzy = (at: string): ChartEntry => ({
  is: "event",
  ...stored,
  event: { kind: "dizzy", id: "01JD3Q5V7N8K4T2M6R9WXYZABC", at, exercise: null },
});
const cleared = (at: string): ChartEntry => ({
  is: "event",
  ...stored,
  event: { kind: "hold-cleared", id: "01JD3Q5V7N8K4T2M6R9WXYZABC", at, note: "Seen." },
});

test("the patient's clock is that of the newest thing that their device told", () => {
  const entries = [dizzy("2026-10-01T09:00:00+01:00"), dizzy("2026-10-04T09:00:00-05:00")];
  expect(offsetOfPatient([...entries, cleared("2026-10-05T09:00:00+09:00")], 60)).toBe(-300);
  expect(offsetOfPatient([cleared("2026-10-05T09:00:00+09:00")], 60)).toBe(60);
});

test("a moment is told by the patient's clock, and so is its day", () => {
  const lateInUtc = Date.parse("2026-10-04T23:30:00Z");
  expect(atPatient(lateInUtc, 120)).toBe("2026-10-05T01:30:00+02:00");
  expect(dayAt(lateInUtc, 120)).toBe("2026-10-05");
  expect(atPatient(lateInUtc, -210)).toBe("2026-10-04T20:00:00-03:30");
  expect(dayAt(lateInUtc, -210)).toBe("2026-10-04");
});
