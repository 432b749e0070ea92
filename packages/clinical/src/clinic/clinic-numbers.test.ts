import { describe, expect, test } from "vitest";
import { localDate } from "../calendar/local-date.ts";
import { firstDayOfChange, lastValueOf, numbersOn } from "./clinic-history.ts";
import { CLINIC_NUMBER_IDS, CLINIC_NUMBERS, isAllowedNumber, SPECIFIED_NUMBERS } from "./clinic-numbers.ts";

const monday = localDate("2026-03-02");
const sunday = localDate("2026-03-01");

describe("[GEN-07] the numbers of a clinic", () => {
  test.each(CLINIC_NUMBER_IDS)("%s may be what the specification says", (id) => {
    expect(isAllowedNumber(id, SPECIFIED_NUMBERS[id])).toBe(true);
  });

  test("[GEN-01] what stops, locks or warns may become more careful, never less", () => {
    const careful = ["fallsForHighRisk", "painSevere", "painStrong", "painStop", "painRise", "approvalDays"] as const;
    for (const id of careful) expect(CLINIC_NUMBERS[id].most).toBe(CLINIC_NUMBERS[id].specified);
  });

  test("[PAIN-03] whatever is allowed, the rows keep their order", () => {
    const { painStop, painStrong, painSevere, painRise } = CLINIC_NUMBERS;
    expect(painStop.most).toBeLessThan(painStrong.least);
    expect(painStrong.most).toBeLessThan(painSevere.least);
    expect(painRise.least).toBeGreaterThan(0);
  });

  test("are whole, and within their bounds", () => {
    const tried = [6, 7, 7.5, 8, 9, Number.NaN, Number.POSITIVE_INFINITY];
    expect(tried.filter((value) => isAllowedNumber("painSevere", value))).toEqual([7, 8]);
  });

  test("are those of the specification until something was set, and from its first day on what was set last", () => {
    const history = [
      { number: "painSevere", value: 7, from: "2026-03-02" },
      { number: "retestDays", value: 42, from: "2026-03-02" },
      { number: "painSevere", value: 8, from: "2026-03-05" },
    ] as const;
    expect(numbersOn([], monday)).toEqual(SPECIFIED_NUMBERS);
    expect(numbersOn(history, sunday)).toEqual(SPECIFIED_NUMBERS);
    expect(numbersOn(history, monday)).toEqual({ ...SPECIFIED_NUMBERS, painSevere: 7, retestDays: 42 });
    expect(numbersOn(history, localDate("2026-03-05"))).toEqual({ ...SPECIFIED_NUMBERS, retestDays: 42 });
    expect(lastValueOf(history, "painSevere")).toBe(8);
    expect(lastValueOf(history, "painStop")).toBe(4);
  });

  test("a stored value outside the bounds is as if it had not been set", () => {
    expect(numbersOn([{ number: "painSevere", value: 10, from: "2026-03-01" }], monday)).toEqual(SPECIFIED_NUMBERS);
  });
});

test("[CLN-1] a change begins on a day that has begun for nobody yet", () => {
  expect(firstDayOfChange(monday)).toBe("2026-03-03");
});
