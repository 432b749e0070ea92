import type { ProgramContent } from "@plumbline/clinical";
import { type Dose, type ExerciseId, repetitions } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { moved, withDose, withExercise, withoutExercise } from "./edit-content.ts";
import { type Against, overridesThatStay, ownWords } from "./overrides.ts";

const base: ProgramContent = {
  exercises: (["sit_to_stand", "tandem_stand", "heel_raise", "arm_curl"] as const).map((exercise) => ({
    exercise,
    days: ["Mon"],
    dose: repetitions(2, 8),
  })),
  aerobic: null,
  message: "",
};
const rules: Partial<Record<ExerciseId, Dose>> = { sit_to_stand: repetitions(2, 6), march: repetitions(1, 4) };
const against: Against = { base, doseByRules: (exercise) => rules[exercise] ?? null, setAside: [] };

test("[PROG-12] a program as it was needs no reason", () => expect(ownWords(base, against)).toEqual([]));

test("[PROG-12] a dose of one's own does; that of the rules and that of before do not", () => {
  expect(ownWords(withDose(base, "sit_to_stand", repetitions(2, 7)), against)).toEqual([
    { item: "sit_to_stand", of: "dose" },
  ]);
  expect(ownWords(withDose(base, "sit_to_stand", repetitions(2, 6)), against)).toEqual([]);
  const march = { exercise: "march", days: ["Mon"] } as const;
  expect(ownWords(withExercise(base, { ...march, dose: repetitions(1, 4) }), against)).toEqual([]);
  expect(ownWords(withExercise(base, { ...march, dose: repetitions(1, 5) }), against)).toEqual([
    { item: "march", of: "dose" },
  ]);
});

test("[PROG-12] only what was moved needs a reason, not what it passed by", () => {
  const last = moved(moved(moved(base, "sit_to_stand", 1), "sit_to_stand", 1), "sit_to_stand", 1);
  expect(ownWords(last, against)).toEqual([{ item: "sit_to_stand", of: "order" }]);
  expect(ownWords(withoutExercise(base, "tandem_stand"), against)).toEqual([]);
});

test("[PROG-12] a caution that is set aside needs one", () => {
  expect(ownWords(base, { ...against, setAside: ["heel_raise"] })).toEqual([{ item: "heel_raise", of: "caution" }]);
});

test("[PROG-12] reasons of the version before stay with what still stands", () => {
  const before = [
    { item: "sit_to_stand", of: "dose", reason: "Strong." },
    { item: "arm_curl", of: "order", reason: "Warm first." },
    { item: "heel_raise", of: "caution", reason: "Steady." },
    { item: "squat", of: "dose", reason: "Gone." },
  ] as const;
  const staying = (content: ProgramContent, setAside: Against["setAside"]) => {
    const how = { ...against, setAside };
    return overridesThatStay(content, before, how, ownWords(content, how)).map(({ reason }) => reason);
  };
  expect(staying(base, [])).toEqual(["Strong.", "Warm first."]);
  expect(staying(withDose(base, "sit_to_stand", repetitions(2, 6)), [])).toEqual(["Warm first."]);
  expect(staying(withoutExercise(base, "arm_curl"), [])).toEqual(["Strong."]);
});
