import { expect, test } from "vitest";
import { validityOf } from "./validity.ts";

test("[ASSESS-06] nothing against a test makes it valid", () => {
  expect(validityOf([])).toBe("valid");
});

test("[ASSESS-06] each reason is told once, in the order of the specification", () => {
  expect(validityOf(["wrong_protocol", "pain_stop", "frozen_gt_2s", "pain_stop"])).toEqual([
    "frozen_gt_2s",
    "pain_stop",
    "wrong_protocol",
  ]);
});
