import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLINICAL_TIERS } from "../screening/clinical-tier.ts";
import { type Flag, FLAGS } from "../screening/flag.ts";
import { lockedAfterFall, patientIn } from "../testing/status.ts";
import { AVOIDED, ITEM_IDS, isActivity, isAvoided, isExercise, isItem, type ItemId } from "./activities.ts";
import { gate, isStandingWork } from "./gate.ts";
import { isMoreRestrictiveAction } from "./verdict.ts";

const anyItem = fc.constantFrom(...ITEM_IDS);
const anyTier = fc.constantFrom(...CLINICAL_TIERS);
const anyFlags = fc.subarray([...FLAGS]);

/** One item for each column with each of its letters. */
test.each([
  ["MX-00", "A", null, "sit_to_stand", "allow", null],
  ["MX-00", "A", null, "hiking", "caution", null],
  ["MX-00", "A", null, "squat", "unlock", "Your therapist unlocks this when you are ready."],
  ["MX-00", "A", null, "golf", "block", "This can overload or twist your spine, or carries a high risk of a fall."],
  ["MX-TB", "B", null, "single_leg_stand", "caution", "Keep a hand close to the counter."],
  ["MX-TC", "C", null, "knee_extension", "caution", "Do this only with your therapist or helper."],
  ["MX-TC", "C", null, "sit_to_stand", "unlock", "Do this only with your therapist or helper."],
  ["MX-TC", "C", null, "squat", "block", "Do this only with your therapist or helper."],
  ["MX-VFX", "A", "F_VFX", "mini_squat", "caution", "After a spine fracture we avoid jolts and bending."],
  ["MX-VFX", "A", "F_VFX", "hiking", "unlock", "After a spine fracture we avoid jolts and bending."],
  ["MX-VFX", "A", "F_VFX", "jogging", "block", "After a spine fracture we avoid jolts and bending."],
  ["MX-KYP", "A", "F_KYPHOSIS", "wall_slide", "caution", "We work within your comfortable posture."],
  ["MX-KYP", "A", "F_KYPHOSIS", "yoga_class", "unlock", "We work within your comfortable posture."],
  ["MX-RFX", "A", "F_RECENT_FX", "walking", "caution", "Your broken bone is still healing."],
  ["MX-RFX", "A", "F_RECENT_FX", "arm_curl", "unlock", "Your broken bone is still healing."],
  ["MX-RFX", "A", "F_RECENT_FX", "wall_pushup", "block", "Your broken bone is still healing."],
  ["MX-MFX", "A", "F_MULTI_FX", "hiking", "unlock", "After several fractures we choose low-impact exercise."],
  ["MX-MFX", "A", "F_MULTI_FX", "stomp", "block", "After several fractures we choose low-impact exercise."],
  ["MX-WRI", "A", "F_WRIST_FX", "band_row", "caution", "Protect your wrist."],
  ["MX-FAL", "A", "F_FALL", "march", "caution", "You may be at risk of a fall, so this needs more support."],
  ["MX-FAL", "A", "F_FALL", "hiking", "unlock", "You may be at risk of a fall, so this needs more support."],
  ["MX-FAL", "A", "F_FALL", "jogging", "block", "You may be at risk of a fall, so this needs more support."],
  ["MX-TKR", "A", "F_TKR", "step_up", "caution", "With a knee replacement, walking is kinder than running."],
  ["MX-TKR", "A", "F_TKR", "jogging", "block", "With a knee replacement, walking is kinder than running."],
  ["MX-TKN", "A", "F_TKR_RECENT", "walking", "caution", "Your new joint is healing. Your therapist starts this with you."],
  ["MX-TKN", "A", "F_TKR_RECENT", "step_up", "block", "Your new joint is healing. Your therapist starts this with you."],
  ["MX-THR", "A", "F_THR", "hip_abduction", "caution", "Protect your new hip."],
  ["MX-THN", "A", "F_THR_RECENT", "march", "unlock", "Your new joint is healing. Your therapist starts this with you."],
  ["MX-THN", "A", "F_THR_RECENT", "yoga_class", "block", "Your new joint is healing. Your therapist starts this with you."],
  ["MX-DIZ", "A", "F_DIZZY", "sit_to_stand", "caution", "Rise slowly. Sit if the room spins."],
  ["MX-DIZ", "A", "F_DIZZY", "single_leg_stand", "unlock", "Rise slowly. Sit if the room spins."],
  ["MX-VIS", "A", "F_VISION", "walking", "caution", "Make sure you can see the floor and step."],
  ["MX-VIS", "A", "F_VISION", "racquet_sports", "block", "Make sure you can see the floor and step."],
  ["MX-PAI", "A", "F_PAIN_MOD", "walking", "caution", "You have more pain today, so we do less."],
  ["MX-PAI", "A", "F_PAIN_MOD", "yoga_class", "unlock", "You have more pain today, so we do less."],
] as const)("[%s] tier %s, %s: %s is %s", (rule, tier, flag, item, action, reason) => {
  const verdict = gate(item, flag === null ? patientIn(tier) : patientIn(tier, flag));
  expect(verdict).toMatchObject({ item, action, reason });
  expect(verdict.rules).toEqual(action === "allow" ? [] : [rule]);
});

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

  test("the tier before the flags, and column 00 before both", () => {
    expect(gate("knee_extension", patientIn("C", "F_PAIN_MOD")).rules).toEqual(["MX-TC", "MX-PAI"]);
    expect(gate("squat", patientIn("A", "F_PAIN_MOD")).rules).toEqual(["MX-00", "MX-PAI"]);
  });

  test("the therapist sees everything that speaks against it, in the order of the columns", () => {
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

describe("[FALL-11] after a fall", () => {
  const locked = lockedAfterFall(patientIn("A"));
  const seated = lockedAfterFall(patientIn("A"), { mayDoSeatedWork: true });

  test.each(["sit_to_stand", "march", "wall_slide", "walking", "stretching"] as const)("%s is locked", (item) => {
    expect(gate(item, seated)).toMatchObject({ action: "block", rules: ["FALL-11"] });
  });

  test.each(["knee_extension", "back_extensor_supine", "chest_opener"] as const)("%s waits for the therapist", (item) => {
    expect(gate(item, locked).action).toBe("block");
    expect(gate(item, seated).action).toBe("allow");
  });

  test("standing is what needs a counter or a wall, and every activity", () => {
    const sitting: readonly ItemId[] = ITEM_IDS.filter((item) => !isStandingWork(item));
    expect(sitting).toEqual([
      "knee_extension",
      "band_row",
      "arm_curl",
      "tall_posture",
      "shoulder_squeeze",
      "band_pull_apart",
      "back_extensor_supine",
      "chest_opener",
    ]);
  });

  test("the patient is asked to rest", () => {
    expect(gate("march", lockedAfterFall(patientIn("B", "F_FALL"))).reason).toContain("Please rest");
  });
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
