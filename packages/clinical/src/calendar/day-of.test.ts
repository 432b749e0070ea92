import { expect, test } from "vitest";
import { dayAt, dayOf, momentOf, offsetOf } from "./day-of.ts";

test("a moment's day is that of the patient's own clock", () => {
  expect(dayOf("2026-03-02T23:30:00-05:00")).toBe("2026-03-02");
});

test.each([
  ["2026-03-02T10:00:00+01:00", 60],
  ["2026-03-02T10:00:00-03:30", -210],
  ["2026-03-02T10:00:00Z", 0],
])("%s lies %i minutes east", (at, minutes) => {
  expect(offsetOf(at)).toBe(minutes);
});

test.each([
  [0, "2026-03-02"],
  [60, "2026-03-03"],
  [-24 * 60, "2026-03-01"],
])("half past eleven at night in UTC is, %i minutes east, on %s", (offset, day) => {
  expect(dayAt(Date.UTC(2026, 2, 2, 23, 30), offset)).toBe(day);
});

test.each([
  "1970-01-01T00:00:00Z",
  "2026-03-02T23:30:15-05:00",
  "2024-02-29T00:10:59.250+05:30",
  "1969-12-31T23:59:59+00:00",
])("%s is the moment that every clock takes it for", (at) => {
  expect(momentOf(at)).toBe(Date.parse(at));
});
