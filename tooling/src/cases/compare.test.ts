import { expect, test } from "vitest";
import { differences, spokenOf } from "./compare.ts";

test("flags and alerts are sets, of which nothing may be missing or left over", () => {
  const actual = { flags: ["F_VFX", "F_FALL"], alerts: [{ id: "ALERT-13", urgency: "same_day", text: "…" }] };
  expect(differences({ flags: ["F_FALL", "F_VFX"] }, actual)).toEqual([]);
  expect(differences({ flags: ["F_FALL"] }, actual)).toEqual(["flags"]);
  expect(differences({ flags: ["F_FALL", "F_VFX", "F_TKR"] }, actual)).toEqual(["flags"]);
  expect(differences({ alerts: [{ id: "ALERT-13", urgency: "same_day" }] }, actual)).toEqual([]);
  expect(differences({ alerts: [{ id: "ALERT-13", urgency: "urgent" }] }, actual)).toEqual(["alerts"]);
  expect(differences({ alerts: [] }, actual)).toEqual(["alerts"]);
});

test("other lists have an order", () => {
  expect(differences({ exercises: ["a", "b"] }, { exercises: ["b", "a"] })).toEqual(["exercises"]);
  expect(differences({ stagesShown: [0, 10] }, { stagesShown: [0, 10, 30] })).toEqual(["stagesShown"]);
});

test("what the case does not speak of may be anything", () => {
  const actual = { tier: "A", actions: { squat: "unlock", march: "allow" } };
  expect(differences({ actions: { squat: "unlock" } }, actual)).toEqual([]);
  expect(differences({ actions: { squat: "block", jump: "block" } }, actual)).toEqual([
    "actions.squat",
    "actions.jump",
  ]);
  expect(spokenOf({ actions: { squat: "block" } }, actual)).toEqual({ actions: { squat: "unlock" } });
});

test("a value that is absent, or of another kind, differs", () => {
  expect(differences({ tier: null }, {})).toEqual(["tier"]);
  expect(differences({ tier: null }, { tier: null })).toEqual([]);
  expect(differences({ alerts: [] }, {})).toEqual(["alerts"]);
  expect(differences({ actions: { squat: "allow" } }, { actions: null })).toEqual(["actions"]);
  expect(differences({ fallRisk: true }, { fallRisk: "true" })).toEqual(["fallRisk"]);
});

test("a mean may be told more finely than in tenths, or rounded, and a name with blanks", () => {
  expect(differences({ meanLeft: 8.97 }, { meanLeft: 8.9 })).toEqual([]);
  expect(differences({ meanLeft: 9 }, { meanLeft: 8.9 })).toEqual([]);
  expect(differences({ meanLeft: 9.1 }, { meanLeft: 8.9 })).toEqual(["meanLeft"]);
  expect(differences({ heightLossCm: 4.05 }, { heightLossCm: 4 })).toEqual(["heightLossCm"]);
  expect(differences({ range: "not_met" }, { range: "not met" })).toEqual([]);
});
