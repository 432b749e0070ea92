import { localDate } from "@plumbline/clinical";
import { expect, it } from "vitest";
import { isBackFromGap } from "./back-from-gap.ts";

const days = (...values: readonly string[]) => values.map((day) => localDate(`2026-10-${day}`));

it.each([
  ["nothing was ever done", days(), "20", false],
  ["done yesterday", days("19"), "20", false],
  ["six days ago", days("14"), "20", false],
  ["seven days ago", days("13"), "20", true],
  ["came back three days ago", days("01", "17"), "20", true],
  ["came back eight days ago", days("01", "12", "16"), "20", false],
] as const)("[PROG-09] %s", (_, done, today, expected) => {
  expect(isBackFromGap(done, localDate(`2026-10-${today}`))).toBe(expected);
});
