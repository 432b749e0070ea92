import { expect, test } from "vitest";
import { patientIn } from "../testing/status.ts";
import { gate } from "./gate.ts";

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
  [
    "MX-TKN",
    "A",
    "F_TKR_RECENT",
    "walking",
    "caution",
    "Your new joint is healing. Your therapist starts this with you.",
  ],
  [
    "MX-TKN",
    "A",
    "F_TKR_RECENT",
    "step_up",
    "block",
    "Your new joint is healing. Your therapist starts this with you.",
  ],
  ["MX-THR", "A", "F_THR", "hip_abduction", "caution", "Protect your new hip."],
  ["MX-THN", "A", "F_THR_RECENT", "march", "unlock", "Your new joint is healing. Your therapist starts this with you."],
  [
    "MX-THN",
    "A",
    "F_THR_RECENT",
    "yoga_class",
    "block",
    "Your new joint is healing. Your therapist starts this with you.",
  ],
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
