import { expect, test } from "vitest";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { isRetestDue } from "./retest.ts";

test("[ASSESS-04] a test is due when there is none, and again after four weeks", () => {
  const days = [null, 0, 27, 28, 90];
  expect(days.map((each) => isRetestDue(each, SPECIFIED_NUMBERS))).toEqual([true, false, false, true, true]);
  expect(days.map((each) => isRetestDue(each, { retestDays: 27 }))).toEqual([true, false, true, true, true]);
});
