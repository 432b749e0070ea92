import fc from "fast-check";
import { expect, test } from "vitest";
import { localDateTime } from "./local-date-time.ts";

test("names the same moment, to the second, with an offset", () => {
  const years = { min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const text = localDateTime(date);
      expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      expect(new Date(text).getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});
