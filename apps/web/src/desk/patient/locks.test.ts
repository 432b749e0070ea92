import { localDate } from "@plumbline/clinical";
import { expect, test } from "vitest";
import { decided, fallWith, intakeEntry, strongPain, told } from "../testing/example-chart.ts";
import { holdStory, isHoldByTier, standingLockStory } from "./locks.ts";

const today = localDate("2026-10-09");
const cleared = decided("2026-10-05T10:00", { kind: "hold-cleared", note: "Seen." });
const calm = told("2026-10-06T08:00", { kind: "dizzy", exercise: null });

test("[PAIN-05] a hold is told since it began, with every pain that asked for it", () => {
  const [first, second] = [strongPain("2026-10-02T09:00"), strongPain("2026-10-03T09:00")];
  const story = holdStory({ entries: [intakeEntry(), first, calm, second], clinic: [] }, today);
  expect(story).toEqual({ since: "2026-10-02T09:00:00+02:00", causes: [first, second] });
});

test("[TIER-06] a cleared hold is none; the next one begins anew", () => {
  const again = strongPain("2026-10-07T09:00");
  const before = [intakeEntry(), strongPain("2026-10-02T09:00"), cleared];
  expect(holdStory({ entries: before, clinic: [] }, today)).toBeNull();
  expect(holdStory({ entries: [...before, again], clinic: [] }, today)).toEqual({
    since: "2026-10-07T09:00:00+02:00",
    causes: [again],
  });
});

test("[TIER-01] an intake is the cause of its own hold", () => {
  const held = intakeEntry({ cardiac: ["chest_pain"] });
  expect(holdStory({ entries: [held], clinic: [] }, today)?.causes).toEqual([held]);
  expect(isHoldByTier({ entries: [held], clinic: [] }, today)).toBe(false);
});

test("[TIER-06] a tier that a therapist set to HOLD is not ended by clearing", () => {
  const set = decided("2026-10-02T09:00", { kind: "tier-set", tier: "HOLD", reason: "Surgery next week." });
  const chart = { entries: [intakeEntry(), set], clinic: [] };
  expect(holdStory(chart, today)?.causes).toEqual([set]);
  expect(isHoldByTier(chart, today)).toBe(true);
});

test("[FALL-11] standing work is locked since the fall, until it is unlocked", () => {
  const fall = fallWith("2026-10-04T15:00", "fallen_ok");
  const seated = decided("2026-10-05T09:00", { kind: "lock-changed", says: "seated-work-allowed", note: "By phone." });
  const chart = { entries: [intakeEntry(), fallWith("2026-10-03T09:00", "not_fallen"), fall, seated], clinic: [] };
  expect(standingLockStory(chart, today)).toEqual({ since: "2026-10-04T15:00:00+02:00", causes: [fall] });
  expect(holdStory(chart, today)).toBeNull();
  const unlocked = decided("2026-10-06T09:00", { kind: "lock-changed", says: "unlock", note: "Examined." });
  expect(standingLockStory({ entries: [...chart.entries, unlocked], clinic: [] }, today)).toBeNull();
});
