import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween, endOfLastWeek, isLocalDate, localDate, NotADateError, weekdayOf } from "./local-date.ts";

test.each([
  ["2026-03-01", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2026-02-29", false],
  ["2026-02-30", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-04-31", false],
  ["2026-3-1", false],
  ["2026-03-01T10:00", false],
  ["", false],
])("%s is a day: %s", (text, isDay) => {
  expect(isLocalDate(text)).toBe(isDay);
});

test("what is no day is refused", () => {
  expect(() => localDate("2026-02-30")).toThrow(NotADateError);
  expect(() => localDate("2026-02-30")).toThrow("not a day of the calendar: 2026-02-30");
});

test.each([
  ["1970-01-01", "Thu"],
  ["2026-11-28", "Sat"],
  ["2024-02-29", "Thu"],
  ["1969-12-31", "Wed"],
  ["1899-12-31", "Sun"],
])("%s is a %s", (text, weekday) => {
  expect(weekdayOf(localDate(text))).toBe(weekday);
});

test("days are counted as the platform's calendar counts them", () => {
  const day = 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: -5000, max: 5000 }), (from, step) => {
      const textOf = (count: number) => new Date(count * day).toISOString().slice(0, 10);
      const date = localDate(textOf(from));
      expect(addDays(date, step)).toBe(textOf(from + step));
      expect(daysBetween(date, addDays(date, step))).toBe(step);
    }),
  );
});

test.each([
  ["2026-10-05", "2026-10-04"],
  ["2026-10-10", "2026-10-04"],
  ["2026-10-11", "2026-10-04"],
  ["2026-10-12", "2026-10-11"],
])("on %s the last whole week has ended on %s", (today, end) => {
  expect(endOfLastWeek(localDate(today))).toBe(end);
});
