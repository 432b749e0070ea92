import { expect, test } from "vitest";
import { addTallies, agreeWithExitCode, describeTally, onePassed } from "./tally.ts";

const count = { passed: 7, failed: 2, skipped: 3 };
const clean = { passed: 7, failed: 0, skipped: 3 };

test("sums add up by kind, and nothing sums to nothing", () => {
  expect(addTallies([count, clean, onePassed])).toEqual({ passed: 15, failed: 2, skipped: 6 });
  expect(addTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("a runner that reported nothing failed, whatever its exit code says", () => {
  expect(agreeWithExitCode(null, 0).failed).toBe(1);
  expect(agreeWithExitCode(null, 134).failed).toBe(1);
});

test("a failing exit code is never counted as clean, and adds nothing to failures already counted", () => {
  expect(agreeWithExitCode(clean, 1)).toEqual({ passed: 7, failed: 1, skipped: 3 });
  expect(agreeWithExitCode(count, 1)).toEqual(count);
  expect(agreeWithExitCode(clean, 0)).toEqual(clean);
});

test("the last line names skipped tests only where there are any", () => {
  expect(describeTally(count)).toBe("7 passed, 2 failed, 3 skipped");
  expect(describeTally({ ...count, skipped: 0 })).toBe("7 passed, 2 failed");
});
