import { describe, expect, test } from "vitest";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { decideIntake } from "../screening/decide-intake.ts";
import { answering, fit } from "../testing/intake.ts";
import { currentStatus, type PatientHistory, type TierInForce } from "./current-status.ts";

const uneventful: PatientHistory = {
  hasFallRiskResult: false,
  isInPainToday: false,
  isOnHold: false,
  clearedFlags: [],
  standingLock: null,
  therapistTier: null,
};

const dizzy = decideIntake(answering({ dizzyOnStanding: true }), SPECIFIED_NUMBERS);

const tierOf = (intake: typeof dizzy, history: Partial<PatientHistory>) =>
  currentStatus(intake, { ...uneventful, ...history }).tier;

test("without anything since, it is the intake's", () => {
  expect(currentStatus(dizzy, uneventful)).toEqual({ tier: "B", flags: new Set(["F_DIZZY"]), standingLock: null });
});

test("[INT-26] [PAIN-04] what was added since counts for the tier, too", () => {
  const fallRisk = currentStatus(decideIntake(fit, SPECIFIED_NUMBERS), { ...uneventful, hasFallRiskResult: true });
  expect(fallRisk).toMatchObject({ tier: "B", flags: new Set(["F_FALL"]) });
  expect(tierOf(decideIntake(fit, SPECIFIED_NUMBERS), { isInPainToday: true })).toBe("B");
});

test("[PAIN-05] everything that is locked is HOLD, and no tier of the therapist bypasses it", () => {
  expect(tierOf(dizzy, { isOnHold: true })).toBe("HOLD");
  expect(tierOf(dizzy, { isOnHold: true, therapistTier: { tier: "A", against: "B" } })).toBe("HOLD");
  expect(tierOf(dizzy, { isOnHold: true, therapistTier: { tier: "A", against: "HOLD" } })).toBe("HOLD");
});

test("[TIER-01] a hold of the intake ends when each of its flags is cleared; no other flag can be", () => {
  const held = decideIntake(
    answering({ cardiac: ["chest_pain"], thighGroinPain: true, dizzyOnStanding: true }),
    SPECIFIED_NUMBERS,
  );
  expect(tierOf(held, {})).toBe("HOLD");
  expect(tierOf(held, { clearedFlags: ["F_CARDIAC"] })).toBe("HOLD");
  expect(tierOf(held, { clearedFlags: ["F_CARDIAC", "F_THIGH", "F_DIZZY"] })).toBe("B");
});

test("[FALL-11] a lock after a fall is kept", () => {
  const standingLock = { mayDoSeatedWork: false };
  expect(currentStatus(dizzy, { ...uneventful, standingLock }).standingLock).toBe(standingLock);
});

test("[TIER-05] without consent there is no tier, whatever happened", () => {
  const refused = decideIntake(answering({ consent: false }), SPECIFIED_NUMBERS);
  expect(tierOf(refused, { isOnHold: true, therapistTier: { tier: "A", against: "A" } })).toBeNull();
});

describe("[TIER-06] [CHO-21] the therapist's tier", () => {
  const set = (tier: TierInForce["tier"], against: TierInForce["against"]) =>
    tierOf(dizzy, { therapistTier: { tier, against } });

  test("holds when it was raised, and when it was lowered from this tier", () => {
    expect(set("C", "B")).toBe("C");
    expect(set("HOLD", "B")).toBe("HOLD");
    expect(set("A", "B")).toBe("A");
    expect(set("A", "C")).toBe("A");
  });

  test("does not hold against a more restrictive tier than it was lowered from", () => {
    expect(set("A", "A")).toBe("B");
    const helped = decideIntake(answering({ memory: "helper" }), SPECIFIED_NUMBERS);
    expect(tierOf(helped, { therapistTier: { tier: "A", against: "B" } })).toBe("C");
  });

  test("is still the more restrictive of the two when the rules have caught up a little", () => {
    expect(set("C", "A")).toBe("C");
    expect(set("B", "A")).toBe("B");
  });
});
