import { expect, test } from "vitest";
import { cleanedNumber, numberIn, textOfNumber } from "./number-text.ts";

test.each(["years", "weeks", "times"])("[INT-01] %s are what they are, wherever lengths are read in inches", (unit) => {
  expect(numberIn("72", unit, "in")).toBe(72);
  expect(textOfNumber(72, unit, "in")).toBe("72");
});

test("[INT-05] a length in inches is kept in centimeters, and comes back as it was given", () => {
  expect(numberIn("1.6", "cm-or-inches", "in")).toBe(4.1);
  expect(textOfNumber(4.1, "cm-or-inches", "in")).toBe("1.6");
  expect(numberIn("4.1", "cm-or-inches", "cm")).toBe(4.1);
});

test("what is no number is no answer", () => {
  expect(["", ".", "1.2.3"].map((text) => numberIn(text, "years", "cm"))).toEqual([undefined, undefined, undefined]);
  expect([cleanedNumber("-7 years"), cleanedNumber("1,5"), cleanedNumber("1234567")]).toEqual(["-7", "1.5", "12345"]);
  // A sign is not left out: the number would be another one.
  expect([numberIn(cleanedNumber("12-14"), "weeks", "cm"), numberIn(cleanedNumber("-4"), "years", "cm")]).toEqual([
    undefined,
    -4,
  ]);
  expect(textOfNumber(null, "weeks", "cm")).toBe("");
});
