import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import en from "../../../messages/en.json";
import { healthyAnswers, intakeEntry } from "../testing/example-chart.ts";
import { answersOf, changedFields } from "./changed-fields.ts";
import { sayAnswer, sayAnswersTo } from "./say-answer.ts";

const t = createTranslator({ locale: "en", messages: en, namespace: "deskAnswers" });
const stayIndependent = healthyAnswers.stayIndependent.map((_, index) => index === 0 || index === 4);

test("[INT-04] not sure when is told as not known, and no answer as none", () => {
  const broken = { fractureSites: ["hip"] } as const;
  expect(sayAnswer(t, "weeksSinceFracture", { ...broken, weeksSinceFracture: null })).toBe("Not known");
  expect(sayAnswer(t, "weeksSinceFracture", { ...broken, weeksSinceFracture: 8 })).toBe("8 weeks");
  expect(sayAnswer(t, "weeksSinceFracture", broken)).toBe("Not answered");
});

test("[INT-04] what was skipped is no answer", () => {
  expect(sayAnswer(t, "weeksSinceFracture", { fractureSites: [], weeksSinceFracture: null })).toBe("Not asked");
  expect(sayAnswer(t, "injuriousFall", { fallsLastYear: 0, injuriousFall: false })).toBe("Not asked");
  expect(sayAnswer(t, "injuriousFall", { fallsLastYear: 1, injuriousFall: false })).toBe("No");
});

test("[INT-10] a question about two things names each behind it", () => {
  expect(sayAnswersTo(t, "INT-10", healthyAnswers).map(({ asks }) => asks)).toEqual([
    "Have you had a knee or hip replaced? When? (knee)",
    "Have you had a knee or hip replaced? When? (hip)",
  ]);
});

test("[INT-06] yes, no, and not sure are three answers", () => {
  expect(([true, false, "not_sure"] as const).map((stooped) => sayAnswer(t, "stooped", { stooped }))).toEqual([
    "Yes",
    "No",
    "Not sure",
  ]);
});

test("[INT-03] several are listed, none is said", () => {
  expect(sayAnswer(t, "fractureSites", { fractureSites: ["spine", "wrist"] })).toBe("Spine, Wrist");
  expect(sayAnswer(t, "fractureSites", { fractureSites: [] })).toBe("None of these");
});

test("[SI-01] Stay Independent with its score and its statements", () => {
  expect(sayAnswer(t, "stayIndependent", { stayIndependent })).toBe("Score 3 of 14; yes to statements 1, 5");
});

test("[INT-28] nobody to tell, or whom", () => {
  expect(sayAnswer(t, "emergencyContact", { emergencyContact: null })).toBe("Nobody");
  const emergencyContact = { name: "Jo", reach: "555-0100", hasAgreed: true };
  expect(sayAnswer(t, "emergencyContact", { emergencyContact })).toBe("Jo, 555-0100, has agreed");
});

test("[INT-19] a question that asks for two things has two answers; a rule that is no question has none", () => {
  expect(sayAnswersTo(t, "INT-19", { ...healthyAnswers, vision: "poor" }).map(({ answer }) => answer)).toEqual([
    "Poor",
    "Good",
  ]);
  expect(sayAnswersTo(t, "SAFE-03", healthyAnswers)).toEqual([]);
});

test("[INT-24] what a new version changes, whatever the order of ticks", () => {
  const entry = intakeEntry({ boneMedicines: ["anabolic", "other"] });
  const before = entry.is === "intake" ? answersOf(entry.intake) : {};
  expect(changedFields(before, { ...before, boneMedicines: ["other", "anabolic"] })).toEqual([]);
  expect(changedFields(before, { ...before, painNow: 4, age: 71, replayConsent: false })).toEqual([
    "age",
    "painNow",
    "replayConsent",
  ]);
  expect(changedFields(before, { ...before, stayIndependent })).toEqual(["stayIndependent"]);
});
