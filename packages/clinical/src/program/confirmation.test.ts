import { describe, expect, test } from "vitest";
import { whoConfirms } from "./confirmation.ts";

describe("[GEN-06] who confirms", () => {
  test("a tier A patient without a therapist alone", () => {
    expect(whoConfirms("A", false)).toEqual({ by: "patient", rule: "GEN-06" });
    expect(whoConfirms("A", true)).toEqual({ by: "therapist", rule: "TIER-04" });
  });

  test.each(["B", "C", "HOLD"] as const)("tier %s without a therapist is sent to one, with ED-09", (tier) => {
    expect(whoConfirms(tier, false)).toEqual({
      by: "nobody",
      rule: "GEN-06",
      text: "Please see a physical therapist first",
      education: "ED-09",
    });
  });

  test.each([
    ["B", "therapist", "TIER-03"],
    ["C", "therapist", "TIER-02"],
    ["HOLD", "nobody", "TIER-01"],
    [null, "nobody", "TIER-05"],
  ] as const)("[TIER-02] [TIER-03] tier %s with a therapist: %s", (tier, by, rule) => {
    expect(whoConfirms(tier, true)).toMatchObject({ by, rule });
  });
});
