import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLINICAL_TIERS } from "../screening/clinical-tier.ts";
import { FLAGS, type Flag } from "../screening/flag.ts";
import { patientIn } from "../testing/status.ts";
import { AVOIDED, ITEM_IDS, isActivity, isAvoided, isExercise, isItem } from "./activities.ts";
import { gate } from "./gate.ts";
import { isMoreRestrictiveAction } from "./verdict.ts";

const anyItem = fc.constantFrom(...ITEM_IDS);
const anyTier = fc.constantFrom(...CLINICAL_TIERS);
const anyFlags = fc.subarray([...FLAGS]);

test("[MX-HTL] height loss is treated like a spine fracture, in its own words", () => {
  const verdict = gate("heel_drop", patientIn("B", "F_HTLOSS"));
  expect(verdict).toMatchObject({
    action: "block",
    rules: ["MX-HTL"],
    reason: "You may be shorter because of a spine fracture. Ask your doctor before impact exercise.",
  });
});

describe("[MX-HOLD] on hold", () => {
  test.each(ITEM_IDS)("%s is blocked", (item) => {
    const verdict = gate(item, patientIn("HOLD", "F_CARDIAC"));
    expect(verdict.action).toBe("block");
    expect(verdict.rules).toContain("MX-HOLD");
  });

  test("the patient is told to rest, and of golf that it is never right", () => {
    expect(gate("squat", patientIn("HOLD", "F_VFX")).reason).toBe(
      "Please rest from exercise until we have spoken with you.",
    );
    expect(gate("golf", patientIn("HOLD")).rules).toEqual(["MX-00", "MX-HOLD"]);
    expect(gate("golf", patientIn("HOLD")).reason).toContain("twist your spine");
  });
});

test.each(AVOIDED)("[MX-00] %s is blocked for everybody", (item) => {
  for (const tier of CLINICAL_TIERS) {
    expect(gate(item, patientIn(tier))).toMatchObject({ action: "block", reason: expect.stringMatching(/^This can/u) });
  }
});

test("[MX-00] the cautions for everybody have their modification", () => {
  expect(gate("hiking", patientIn("A")).modifications).toEqual([{ rule: "MX-00", text: "even paths, poles" }]);
  expect(gate("yoga_class", patientIn("A")).modifications).toEqual([
    { rule: "MX-00", text: "no forward fold or twist" },
  ]);
});

describe("[MX-01] the most restrictive column decides", () => {
  test("block over unlock, unlock over caution, caution over allow", () => {
    expect(gate("stomp", patientIn("A", "F_TKR")).action).toBe("unlock");
    expect(gate("stomp", patientIn("B", "F_PAIN_MOD")).action).toBe("block");
    expect(gate("single_leg_stand", patientIn("B", "F_FALL")).action).toBe("caution");
    expect(gate("single_leg_stand", patientIn("B", "F_FALL", "F_DIZZY")).action).toBe("unlock");
    expect(gate("single_leg_stand", patientIn("C", "F_DIZZY", "F_TKR_RECENT")).action).toBe("block");
    expect(gate("weight_shift", patientIn("B", "F_DIZZY")).action).toBe("allow");
  });

  test("one more flag never makes an item less restricted", () => {
    fc.assert(
      fc.property(anyItem, anyTier, anyFlags, fc.constantFrom(...FLAGS), (item, tier, flags, more) => {
        const before = gate(item, patientIn(tier, ...flags)).action;
        const after = gate(item, patientIn(tier, ...flags, more)).action;
        expect(isMoreRestrictiveAction(before, after)).toBe(false);
      }),
    );
  });

  test("HOLD is never less restrictive than any other tier", () => {
    fc.assert(
      fc.property(anyItem, anyTier, anyFlags, (item, tier, flags) => {
        const other = gate(item, patientIn(tier, ...flags)).action;
        expect(isMoreRestrictiveAction(other, gate(item, patientIn("HOLD", ...flags)).action)).toBe(false);
      }),
    );
  });

  test("every caution says what to change, and every lock or block why", () => {
    fc.assert(
      fc.property(anyItem, anyTier, anyFlags, (item, tier, flags) => {
        for (const { action, modification, reason } of gate(item, patientIn(tier, ...flags)).grounds) {
          expect(action === "caution" ? modification : reason).not.toBeNull();
        }
      }),
    );
  });
});

describe("[MX-03] the words of the most restrictive column", () => {
  test("the leftmost one on ties", () => {
    const verdict = gate("jogging", patientIn("B", "F_TKR", "F_FALL", "F_VFX"));
    expect(verdict.rules).toEqual(["MX-VFX", "MX-FAL", "MX-TKR"]);
    expect(verdict.reason).toBe("After a spine fracture we avoid jolts and bending.");
  });

  test("[CHO-6] the tier before the flags, and column 00 before both", () => {
    expect(gate("knee_extension", patientIn("C", "F_PAIN_MOD")).rules).toEqual(["MX-TC", "MX-PAI"]);
    expect(gate("squat", patientIn("A", "F_PAIN_MOD")).rules).toEqual(["MX-00", "MX-PAI"]);
  });

  test("[CHO-7] the therapist sees everything that speaks against it, in the order of the columns", () => {
    const { grounds, modifications, action } = gate("sit_to_stand", patientIn("C", "F_VFX", "F_FALL", "F_DIZZY"));
    expect(action).toBe("unlock");
    expect(grounds.map(({ rule, action: letter }) => [rule, letter])).toEqual([
      ["MX-TC", "unlock"],
      ["MX-VFX", "caution"],
      ["MX-DIZ", "caution"],
    ]);
    expect(modifications.map(({ rule }) => rule)).toEqual(["MX-VFX", "MX-DIZ"]);
  });
});

test("[TIER-05] without a tier nothing is done", () => {
  expect(gate("walking", patientIn(null))).toMatchObject({ action: "block", rules: ["TIER-05"] });
});

test("an id is an exercise, an activity, to be avoided, or none of ours", () => {
  expect(["squat", "walking", "golf", "toString"].map(isItem)).toEqual([true, true, true, false]);
  expect(["squat", "walking", "golf"].map(isExercise)).toEqual([true, false, false]);
  expect(["squat", "walking", "golf"].map(isActivity)).toEqual([false, true, false]);
  expect(["squat", "walking", "golf"].map(isAvoided)).toEqual([false, false, true]);
});

test("flags without a column change nothing in the matrix", () => {
  const without: readonly Flag[] = ["F_AFF_WATCH", "F_STEROID", "F_HEARING", "F_AGE80", "F_COG_MILD", "F_FRAGILITY"];
  for (const item of ITEM_IDS) expect(gate(item, patientIn("B", ...without))).toEqual(gate(item, patientIn("B")));
});
