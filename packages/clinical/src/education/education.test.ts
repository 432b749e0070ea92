import { expect, test } from "vitest";
import { EDUCATION_CARDS } from "./education-cards.ts";
import { cardsAt } from "./education-moments.ts";

test("[ED-03] before the first impact exercise; [ED-08] after a stop for pain; [ED-09] without a therapist", () => {
  expect(cardsAt("first-impact-exercise")).toEqual(["ED-03"]);
  expect(cardsAt("stopped-for-pain")).toEqual(["ED-08"]);
  expect(cardsAt("no-therapist")).toEqual(["ED-09"]);
  expect(cardsAt("body-mechanics")).toEqual(["ED-04"]);
});

test("no card promises a cure (GEN-05)", () => {
  for (const { text } of Object.values(EDUCATION_CARDS)) {
    expect(text).not.toMatch(/\b(cures|cleared|accurate to)\b/u);
  }
});
