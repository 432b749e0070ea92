import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideTier, isMoreRestrictiveTier } from "./clinical-tier.ts";
import { FLAGS, type Flag } from "./flag.ts";

const tierOf = (...flags: readonly Flag[]) => decideTier(new Set(flags)).tier;

const HOLD: readonly Flag[] = ["F_CARDIAC", "F_SYNCOPE", "F_NEURO", "F_ACUTE_BACK", "F_THIGH", "F_PAIN_HIGH"];
const HIGH: readonly Flag[] = [
  "F_RECENT_FX",
  "F_FALL_HIGH",
  "F_TKR_RECENT",
  "F_THR_RECENT",
  "F_COGNITION",
  "F_MULTI_FX",
];
const MODERATE: readonly Flag[] = [
  "F_VFX",
  "F_FRAGILITY",
  "F_HTLOSS",
  "F_KYPHOSIS",
  "F_FALL",
  "F_DIZZY",
  "F_STEROID",
  "F_PAIN_MOD",
  "F_VISION",
  "F_COG_MILD",
  "F_AGE80",
];
const NONE: readonly Flag[] = ["F_TKR", "F_THR", "F_AFF_WATCH", "F_WRIST_FX", "F_HEARING"];

test.each(HOLD)("[TIER-01] %s alone is HOLD", (flag) => {
  expect(decideTier(new Set([flag]))).toEqual({ tier: "HOLD", rule: "TIER-01", because: [flag] });
});

test.each(HIGH)("[TIER-02] %s alone is tier C", (flag) => {
  expect(decideTier(new Set([flag]))).toEqual({ tier: "C", rule: "TIER-02", because: [flag] });
});

describe("[TIER-02] a spine fracture and a risk of falling", () => {
  test("are tier C together, and B each alone", () => {
    expect(tierOf("F_VFX", "F_FALL")).toBe("C");
    expect(tierOf("F_VFX")).toBe("B");
    expect(tierOf("F_FALL")).toBe("B");
  });

  test("are both given as the reason", () => {
    expect(decideTier(new Set(["F_VFX", "F_FALL", "F_MULTI_FX"])).because).toEqual(["F_MULTI_FX", "F_VFX", "F_FALL"]);
  });
});

test.each(MODERATE)("[TIER-03] %s alone is tier B", (flag) => {
  expect(decideTier(new Set([flag]))).toEqual({ tier: "B", rule: "TIER-03", because: [flag] });
});

test.each(NONE)("[TIER-04] %s alone sets no tier", (flag) => {
  expect(decideTier(new Set([flag]))).toEqual({ tier: "A", rule: "TIER-04", because: [] });
});

test("[TIER-04] no flag is tier A, and every flag has its place", () => {
  expect(tierOf()).toBe("A");
  expect(new Set([...HOLD, ...HIGH, ...MODERATE, ...NONE])).toEqual(new Set(FLAGS));
});

test("[TIER-01] one more flag never makes a tier less restrictive", () => {
  fc.assert(
    fc.property(fc.subarray([...FLAGS]), fc.constantFrom(...FLAGS), (flags, more) => {
      expect(isMoreRestrictiveTier(tierOf(...flags), tierOf(...flags, more))).toBe(false);
    }),
  );
});
