import { expect, test } from "vitest";
import { EDUCATION_CARDS } from "./education-cards.ts";
import { cardsAt } from "./education-moments.ts";
import { EDUCATION_IDS } from "./education-texts.ts";

test.each([
  ["first-session", "ED-01 ED-08"],
  ["first-impact-exercise", "ED-03"],
  ["avoided-activity", "ED-03"],
  ["body-mechanics", "ED-04"],
  ["fall-risk-found", "ED-05"],
  ["bone-medicine", "ED-07"],
  ["stopped-for-pain", "ED-08"],
  ["away-for-a-week", "ED-02"],
  ["no-therapist", "ED-09"],
  ["first-month-done", "ED-10"],
] as const)("at the moment %s: %s", (moment, cards) => {
  expect(cardsAt(moment).join(" ")).toBe(cards);
});

test.each(Object.entries(EDUCATION_CARDS))("no card promises a cure in %s (GEN-05)", (_language, cards) => {
  for (const { text } of Object.values(cards)) {
    expect(text).not.toMatch(/\b(cures|cleared|accurate to)\b/u);
  }
});

test.each(Object.entries(EDUCATION_CARDS))("every card is there in %s, and says something", (_language, cards) => {
  expect(Object.keys(cards)).toEqual([...EDUCATION_IDS]);
  for (const { title, text } of Object.values(cards)) expect(Math.min(title.length, text.length)).toBeGreaterThan(5);
});
