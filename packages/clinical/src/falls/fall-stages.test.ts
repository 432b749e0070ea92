import { expect, test } from "vitest";
import { fallSetUpTexts } from "./fall-messages.ts";
import { FALL_STAGES } from "./fall-response.ts";

test.each([
  ["FALL-03", ["pause", "ask"]],
  ["FALL-04", ["repeat-louder"]],
  ["FALL-06", ["alarm-every-10-s", "tell-again-no-answer"]],
] as const)("[%s] does %j", (rule, does) => {
  expect(FALL_STAGES.find((stage) => stage.rule === rule)?.does).toEqual(does);
});

test("[FALL-05] what is said promises nobody who may not be there", () => {
  const says = FALL_STAGES.find(({ rule }) => rule === "FALL-05")?.says;
  expect(says).toContain("raising the alarm");
  expect(says).not.toContain("therapist");
});

test("[INT-28] whoever names nobody reads who is told of a fall, and who is not", () => {
  const [, withoutContact] = fallSetUpTexts({ replayConsent: false, emergencyContact: null });
  expect(withoutContact).toMatch(/emergency contact.*nobody but a therapist whom you have let in/u);
});
