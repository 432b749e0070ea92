import { fit } from "@plumbline/clinical/testing";
import type { ChartEntry, Intake } from "@plumbline/contracts";
import { expect, test } from "vitest";
import { intakeOf } from "../intake/testing/answers.ts";
import { enteredFor } from "./entered-for.ts";
import { ownSharing } from "./own-sharing.ts";

const dana = { id: "dana-1", role: "therapist", name: "Dana Whitfield" } as const;
const ines = { id: "ines-1", role: "patient", name: "Ines Roth" } as const;
const first = intakeOf(fit);
const entry = (intake: Intake, by: typeof dana | typeof ines): ChartEntry => ({
  is: "intake",
  receivedAt: "2026-10-01T07:00:01.000Z",
  by,
  intake,
});
const again: Intake = { ...first, version: 2, completedAt: "2026-10-05T09:00:00+02:00" };
const shared = ownSharing(first, { replayConsent: true, emergencyContact: null });

test("the patient is told of answers that a therapist entered, and of no others", () => {
  const hers = entry(first, dana);
  expect(enteredFor({ entries: [hers] }, first)).toBe(hers);
  expect(enteredFor({ entries: [entry(first, ines)] }, first)).toBeNull();
  expect(enteredFor({ entries: [] }, null)).toBeNull();
  expect(enteredFor({ entries: [entry(first, ines), entry(again, dana)] }, again)?.by).toBe(dana);
});

test("until the patient answers again, which also counts before it is sent", () => {
  expect(enteredFor({ entries: [entry(first, dana), entry(again, ines)] }, again)).toBeNull();
  expect(enteredFor({ entries: [entry(first, dana)] }, again)).toBeNull();
});

test("[INT-27] what the patient shares since changes nothing of it, sent or not", () => {
  const hers = entry(first, dana);
  expect(enteredFor({ entries: [hers, entry(shared, ines)] }, shared)).toBe(hers);
  expect(enteredFor({ entries: [hers] }, shared)).toBe(hers);
});
