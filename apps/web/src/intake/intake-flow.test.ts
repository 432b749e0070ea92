import type { AnswersSoFar } from "@plumbline/clinical";
import { fit as fitAnswers } from "@plumbline/clinical/testing";
import { expect, test } from "vitest";
import { answersTo, offeredAgain } from "./fields-of.ts";
import { startIntake } from "./intake-flow.ts";
import { findQuestion } from "./intake-place.ts";
import { answerAll, back, begin, fit, next, open, questionsOf, run, say, sharing } from "./testing/run-flow.ts";

test("§2.1 every question that is asked has a screen, and the end is the summary", () => {
  const done = answerAll(fit);
  expect(done.place).toEqual({ is: "summary" });
  expect(done.answers).toMatchObject({ ...fit, emergencyContact: null });
  expect(done.firstAnswers).toEqual({});
});

test("§2.1 Back leads from the summary to the first question, and loses nothing", () => {
  let flow = answerAll(fit);
  const seen: string[] = [];
  while (flow.place.is !== "start") {
    flow = run(flow, back);
    if (flow.place.is === "question") seen.push(`${flow.place.question}.${flow.place.statement}`);
  }
  const statements = Array.from({ length: 12 }, (_, index) => `INT-07.${index}`);
  expect(seen.toReversed()).toEqual(questionsOf(fit).flatMap((id) => (id === "INT-07" ? statements : [`${id}.0`])));
  expect(flow.answers).toMatchObject(fit);
});

test("[RED-01] chest pain is answered at once and not at the end, once", () => {
  const flow = run(startIntake({}), open("INT-14"), say({ cardiac: ["chest_pain"] }), next);
  expect(flow.place).toEqual({ is: "red-flag", after: "INT-14" });
  expect(run(flow, back).place).toMatchObject({ question: "INT-14" });
  expect(run(flow, back, next).place.is).not.toBe("red-flag");
  expect(answerAll({ ...fit, newBackPain: true }).told).toEqual(["ALERT-03"]);
});

test("[SI-03] [INT-08] a fall in one answer only is asked again; both answers are kept, and may stand", () => {
  const contradictory: AnswersSoFar = { ...fit, fallsLastYear: 1, injuriousFall: false };
  const asked = run(startIntake(contradictory), begin, open("INT-22"), next);
  expect(asked.place).toEqual({ is: "contradiction", questions: ["INT-07", "INT-08"] });
  const again = run(asked, next);
  expect(again.place).toEqual({ is: "question", question: "INT-07", statement: 0 });
  expect(again.firstAnswers).toEqual(answersTo(["INT-07", "INT-08"], contradictory));
  expect(run(again, back).place).toEqual(asked.place);
  const confirmed = answerAll(contradictory, again);
  expect(confirmed.place).toEqual({ is: "summary" });
  const corrected = answerAll({ ...contradictory, stayIndependent: fitAnswers.stayIndependent.with(0, true) }, again);
  expect(corrected.place).toEqual({ is: "summary" });
  expect(corrected.answers.stayIndependent?.[0]).toBe(true);
  expect(corrected.firstAnswers.stayIndependent?.[0]).toBe(false);
});

test("[INT-07] statements that were begun are no answer: an intake does not end without all twelve", () => {
  const half = { ...fit, stayIndependent: [false, true, false] };
  expect(run(startIntake(half), begin, open("INT-22"), next).place).toEqual({
    is: "question",
    question: "INT-07",
    statement: 3,
  });
});

test("[INT-04] a changed answer leaves nothing behind that contradicts it", () => {
  const before = startIntake({ ...fit, fractureSites: ["hip"], weeksSinceFracture: 4 });
  const flow = run(before, begin, open("INT-03"), say({ fractureSites: [] }), next);
  expect(flow.place).toEqual({ is: "summary" });
  expect(flow.answers.weeksSinceFracture).toBeNull();
});

test("an abandoned intake goes on where it stopped; where that is skipped now, at the next question", () => {
  expect(run(startIntake(fit), { type: "intake.begun", question: "INT-16" }).place).toMatchObject({
    question: "INT-16",
  });
  expect(run(startIntake(fit), { type: "intake.begun", question: "INT-04" }).place).toMatchObject({
    question: "INT-05",
  });
});

test("[INT-24] [INT-25] the newest answers are offered again, those to the safety questions are not", () => {
  const again = offeredAgain({ ...fitAnswers, fractureSites: ["wrist"], weeksSinceFracture: 20 }, sharing);
  expect(again).toMatchObject({ age: 64, fractureSites: ["wrist"], helperPresent: true, replayConsent: false });
  for (const question of ["INT-04", "INT-08", "INT-10", "INT-11", "INT-14", "INT-16", "INT-18"] as const) {
    for (const { field } of findQuestion(question)?.parts ?? []) expect(again).not.toHaveProperty(field);
  }
  expect(answerAll({}, run(startIntake(again), begin)).problem).toMatchObject({
    kind: "missing",
    field: "weeksSinceFracture",
  });
});
