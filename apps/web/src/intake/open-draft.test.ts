import { fit } from "@plumbline/clinical/testing";
import { expect, test } from "vitest";
import { openDraft } from "./open-draft.ts";
import type { KeptDraft } from "./read-kept-draft.ts";
import { intakeOf } from "./testing/answers.ts";

const kept = (change: Partial<KeptDraft>): KeptDraft => ({
  subject: "margaret",
  questionnaireVersion: 1,
  answers: { age: 70, sex: "female" },
  firstAnswers: {},
  askedAbout: [],
  told: [],
  reached: "INT-02",
  base: { revision: 1, answers: { age: 70, sex: "female" } },
  ...change,
});
const nothing = { kept: null, base: null, newest: null, refused: null };
const newest = intakeOf(fit);

test("the first time nothing is filled in; the next time the newest answers are (INT-24)", () => {
  expect(openDraft(nothing)).toMatchObject({ kind: "first", base: { revision: 0 }, flow: { answers: {} } });
  const again = openDraft({ ...nothing, newest });
  expect(again).toMatchObject({ kind: "again", question: null, flow: { answers: { age: 64 } } });
  expect(again.flow.answers).not.toHaveProperty("cardiac");
});

test("what was begun on this device goes on at its question, also without a network", () => {
  expect(openDraft({ ...nothing, kept: kept({}) })).toMatchObject({ kind: "resumed", question: "INT-02" });
});

test("what was begun elsewhere goes on at its first open question; a repeated intake at the first of all", () => {
  const base = { revision: 4, answers: { age: 70, sex: "female" } } as const;
  expect(openDraft({ ...nothing, base })).toMatchObject({ kind: "resumed", question: "INT-02", base: { revision: 4 } });
  expect(openDraft({ ...nothing, base, newest }).question).toBeNull();
});

test("answers that were given here and elsewhere are shown beside each other, and none is lost", () => {
  const base = { revision: 3, answers: { age: 71, sex: "female" } } as const;
  const unsaved = kept({ answers: { age: 72, sex: "female" } });
  const opened = openDraft({ ...nothing, kept: unsaved, base });
  expect(opened.differences).toMatchObject([
    { question: "INT-01", mine: { age: 72 }, theirs: { age: 71 }, likely: null },
  ]);
  expect(opened).toMatchObject({ theirs: base, base: { revision: 1 }, flow: { answers: { age: 72 } } });
  expect(openDraft({ ...nothing, kept: kept({}), base }).flow.answers.age).toBe(71);
});

test("an intake that was refused because another was confirmed meanwhile is there to be confirmed again", () => {
  const opened = openDraft({ ...nothing, newest, refused: { ...newest, answers: { ...newest.answers, age: 66 } } });
  expect(opened).toMatchObject({ kind: "resumed", flow: { answers: { age: 66, cardiac: [] } } });
});
