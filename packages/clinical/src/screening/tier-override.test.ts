import { expect, test } from "vitest";
import { changeTier, isHoldCleared } from "./tier-override.ts";

const lowering = { tier: "A", reason: "Steady on both legs, seen in the clinic." } as const;

test("[TIER-06] a tier is raised freely, without a word", () => {
  expect(changeTier({ decided: "A", hasAskedAgain: false }, { tier: "C", reason: "" })).toEqual({
    kind: "set",
    tier: "C",
  });
  expect(changeTier({ decided: "B", hasAskedAgain: false }, { tier: "HOLD", reason: "" })).toMatchObject({
    kind: "set",
  });
  expect(changeTier({ decided: "B", hasAskedAgain: false }, { tier: "B", reason: "" })).toMatchObject({ kind: "set" });
});

test("[TIER-06] a tier is lowered only with a written reason", () => {
  const screening = { decided: "B", hasAskedAgain: true } as const;
  expect(changeTier(screening, { tier: "A", reason: " " })).toEqual({
    kind: "refused",
    rule: "TIER-06",
    what: "reason-missing",
  });
  expect(changeTier(screening, lowering)).toEqual({ kind: "set", tier: "A" });
});

test("[INT-25] a tier becomes less restrictive only after the safety questions", () => {
  expect(changeTier({ decided: "B", hasAskedAgain: false }, lowering)).toEqual({
    kind: "refused",
    rule: "INT-25",
    what: "ask-again",
  });
});

test("[TIER-06] HOLD is never bypassed, only cleared in writing", () => {
  expect(changeTier({ decided: "HOLD", hasAskedAgain: true }, lowering)).toEqual({
    kind: "refused",
    rule: "TIER-06",
    what: "hold-not-cleared",
  });
  expect(isHoldCleared(null)).toBe(false);
  expect(isHoldCleared({ note: "  " })).toBe(false);
  expect(isHoldCleared({ note: "Cardiologist has seen her on 3 March." })).toBe(true);
});
