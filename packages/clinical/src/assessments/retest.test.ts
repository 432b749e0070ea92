import { expect, test } from "vitest";
import { isRetestDue } from "./retest.ts";

test("[ASSESS-04] a test is due when there is none, and again after four weeks", () => {
  expect([null, 0, 27, 28, 90].map(isRetestDue)).toEqual([true, false, false, true, true]);
});
