import { catalogue, type ExerciseId } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { daysWithoutRest } from "./day-limits.ts";

const onTheNextDay = (exercise: ExerciseId, after: ExerciseId) =>
  daysWithoutRest([
    { exercise: after, days: ["Mon"] },
    { exercise, days: ["Tue"] },
  ]);

/** §4.1, category resistance, and the chair rise. */
const STRENGTH = catalogue.filter(({ id, category }) => category === "resistance" || id === "sit_to_stand");
const ARMS: readonly ExerciseId[] = ["wall_pushup", "band_row", "arm_curl"];

test.each(STRENGTH)("[SAFE-08] $id waits a day for the same muscles, and for no others", ({ id }) => {
  const isOfArms = ARMS.includes(id);
  expect(onTheNextDay(id, "arm_curl")).toEqual(isOfArms ? ["Tue"] : []);
  expect(onTheNextDay(id, "squat")).toEqual(isOfArms ? [] : ["Tue"]);
});

test("[SAFE-08] balance, posture and all other work is daily", () => {
  const others = catalogue.filter((exercise) => !STRENGTH.includes(exercise));
  expect(others.map(({ id }) => onTheNextDay(id, id)).filter((days) => days.length > 0)).toEqual([]);
});
