import { describe, expect, test } from "vitest";
import { fit } from "../testing/intake.ts";
import { nextQuestion, partsAsked, previousQuestion, unansweredQuestions, withoutSkipped } from "./next-question.ts";
import type { AnswersSoFar } from "./question.ts";
import { QUESTIONNAIRE } from "./questionnaire.ts";
import { contactToTell, mayKeepTrace } from "./sharing.ts";

const sharing = { replayConsent: false, emergencyContact: null };
const fieldsOf = (id: string, answers: AnswersSoFar) =>
  QUESTIONNAIRE.filter((question) => question.id === id)
    .flatMap((question) => partsAsked(question, answers))
    .map(({ field }) => field);

test("every field of an intake is asked for once", () => {
  const fields = QUESTIONNAIRE.flatMap(({ parts }) => parts.map(({ field }) => field));
  expect(fields.toSorted()).toEqual([...Object.keys(fit), ...Object.keys(sharing)].toSorted());
});

test("a question with several answers asks for each in its own words", () => {
  for (const { parts, wording, id } of QUESTIONNAIRE.filter(({ parts }) => parts.length > 1)) {
    const [, ...rest] = id === "INT-10" ? [] : parts;
    for (const { asks } of rest) expect(wording).toContain(asks);
    expect(parts.every(({ asks }) => asks !== undefined)).toBe(true);
  }
});

const answerOf = (id: string) => QUESTIONNAIRE.find((question) => question.id === id)?.parts[0]?.answer;

test.each(["INT-04", "INT-06", "INT-09", "INT-12", "INT-17", "INT-18"])(
  "[%s] can be answered with I'm not sure",
  (id) => {
    expect(answerOf(id)).toMatchObject({ canBeUnsure: true });
  },
);

test.each(["INT-13", "INT-21", "INT-23", "INT-27"])("[%s] is a plain yes or no", (id) => {
  expect(answerOf(id)).toEqual({ kind: "yes-no", canBeUnsure: false });
});

describe("going through it", () => {
  test("[INT-04] is skipped where nothing was broken, forward and back", () => {
    expect(nextQuestion("INT-03", { fractureSites: [] })?.id).toBe("INT-05");
    expect(nextQuestion("INT-03", {})?.id).toBe("INT-05");
    expect(nextQuestion("INT-03", { fractureSites: ["hip"] })?.id).toBe("INT-04");
    expect(previousQuestion("INT-05", { fractureSites: [] })?.id).toBe("INT-03");
    expect(previousQuestion("INT-05", { fractureSites: ["hip"] })?.id).toBe("INT-04");
  });

  test("[INT-08] whether it hurt is asked only after a fall", () => {
    expect(fieldsOf("INT-08", { fallsLastYear: 0 })).toEqual(["fallsLastYear"]);
    expect(fieldsOf("INT-08", { fallsLastYear: 1 })).toEqual(["fallsLastYear", "injuriousFall"]);
  });

  test("has a beginning and an end", () => {
    expect(nextQuestion(null, {})?.id).toBe("INT-01");
    expect(previousQuestion("INT-01", {})).toBeNull();
    expect(nextQuestion("INT-28", {})).toBeNull();
    expect(nextQuestion("INT-23", {})?.id).toBe("INT-27");
  });

  test("what is skipped counts as answered, and an emergency contact is optional", () => {
    const { weeksSinceFracture: _, injuriousFall: __, ...answered } = fit;
    expect(unansweredQuestions({ ...answered, replayConsent: true })).toEqual([]);
    expect(unansweredQuestions({ ...answered, replayConsent: true, fallsLastYear: 1 })).toEqual(["INT-08"]);
    expect(unansweredQuestions({})).toHaveLength(QUESTIONNAIRE.length - 2);
  });

  test("a changed answer leaves nothing behind that contradicts it", () => {
    const changed = { fractureSites: [], weeksSinceFracture: 5, fallsLastYear: 0, injuriousFall: true };
    expect(withoutSkipped(changed)).toMatchObject({ weeksSinceFracture: null, injuriousFall: false });
    const kept = { fractureSites: ["hip"], weeksSinceFracture: 5, fallsLastYear: 1, injuriousFall: true } as const;
    expect(withoutSkipped(kept)).toEqual(kept);
    expect(withoutSkipped({})).toEqual({});
  });
});

test("[INT-27] without consent to replay no trace is kept", () => {
  expect(mayKeepTrace(sharing)).toBe(false);
  expect(mayKeepTrace({ ...sharing, replayConsent: true })).toBe(true);
});

test("[INT-28] nobody is told who has not agreed, or cannot be reached", () => {
  const contact = { name: "Ruth", reach: "555-0100", hasAgreed: true };
  expect(contactToTell({ ...sharing, emergencyContact: contact })).toBe(contact);
  expect(contactToTell({ ...sharing, emergencyContact: { ...contact, hasAgreed: false } })).toBeNull();
  expect(contactToTell({ ...sharing, emergencyContact: { ...contact, reach: " " } })).toBeNull();
  expect(contactToTell(sharing)).toBeNull();
});
