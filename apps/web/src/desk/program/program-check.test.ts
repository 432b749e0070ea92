import { addDays, localDate, readChart } from "@plumbline/clinical";
import { programProposal } from "@plumbline/contracts";
import { repetitions } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { decided, intakeEntry, strongPain } from "../testing/example-chart.ts";
import { withDose, withExercise } from "./edit-content.ts";
import { checkProgram, doseByRules, proposalOf } from "./program-check.ts";
import { editOfProposal } from "./program-edit.ts";

const today = localDate("2026-10-04");
const reading = readChart([intakeEntry()], today, []);
const edit = editOfProposal(reading);
const squat = { exercise: "squat", days: ["Mon"], dose: repetitions(2, 8) } as const;

test("[PROG-02] the rules' own proposal may be saved as it stands", () => {
  expect(checkProgram(edit, reading, today)).toEqual({ own: [], refusals: [], obstacle: null });
  expect(programProposal.parse(proposalOf(edit, reading, today)).overrides).toEqual([]);
});

test("[MX-02] a locked exercise is refused with its rule until it is unlocked", () => {
  const locked = {
    ...edit,
    content: withExercise(edit.content, { ...squat, dose: doseByRules(reading, "squat") ?? squat.dose }),
  };
  const check = checkProgram(locked, reading, today);
  expect(check.obstacle).toBe("refused");
  expect(check.refusals.map(({ item, rules }) => [item, rules])).toEqual([["squat", ["MX-00"]]]);
  const approval = decided("2026-10-03T09:00", { kind: "approval", item: "squat", until: null, reason: "Strong." });
  expect(checkProgram(locked, readChart([intakeEntry(), approval], today, []), today).obstacle).toBeNull();
});

test("[PROG-12] HOLD refuses every item of a program", () => {
  const held = readChart([intakeEntry(), strongPain("2026-10-03T09:00")], today, []);
  const { refusals, obstacle } = checkProgram(edit, held, today);
  expect(obstacle).toBe("refused");
  expect(refusals.length).toBe(edit.content.exercises.length + 1);
});

test("[PROG-12] a dose of one's own waits for its reason, which is sent with it", () => {
  const changed = { ...edit, content: withDose(edit.content, "sit_to_stand", repetitions(3, 5)) };
  expect(checkProgram(changed, reading, today).obstacle).toBe("reason");
  const reasoned = { ...changed, reasons: { "sit_to_stand/dose": " Tires early. " } };
  expect(checkProgram(reasoned, reading, today).obstacle).toBeNull();
  expect(proposalOf(reasoned, reading, today).overrides).toEqual([
    { item: "sit_to_stand", of: "dose", reason: "Tires early." },
  ]);
});

test("[PROG-13] the review is not in the past; without one it is left to the rules", () => {
  expect(checkProgram({ ...edit, reviewOn: addDays(today, -1) }, reading, today).obstacle).toBe("review");
  expect(checkProgram({ ...edit, reviewOn: today }, reading, today).obstacle).toBeNull();
  expect(proposalOf(edit, reading, today).reviewOn).toBeNull();
  expect(proposalOf({ ...edit, reviewOn: today }, reading, today).reviewOn).toBe(today);
});

test("nothing at all is no program, and an impossible dose no dose", () => {
  const empty = { ...edit, content: { ...edit.content, exercises: [], aerobic: null } };
  expect(checkProgram(empty, reading, today).obstacle).toBe("empty");
  const impossible = { ...edit, content: withDose(edit.content, "sit_to_stand", repetitions(0, 5)) };
  expect(checkProgram(impossible, reading, today).obstacle).toBe("dose");
});

test("[PROG-12] a caution set aside needs a reason once, and keeps it", () => {
  const aside = { ...edit, setAside: ["sit_to_stand" as const] };
  expect(checkProgram(aside, reading, today).own).toEqual([{ item: "sit_to_stand", of: "caution" }]);
  const before = { ...aside.base, overrides: [{ item: "sit_to_stand", of: "caution", reason: "Steady." } as const] };
  expect(checkProgram({ ...aside, base: before }, reading, today).own).toEqual([]);
  expect(proposalOf({ ...aside, base: before }, reading, today).overrides).toEqual(before.overrides);
});
