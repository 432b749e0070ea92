import { catalogue, findExercise } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { easierExercise } from "./easier-exercise.ts";

test.each(catalogue.filter(({ needsUnlock }) => needsUnlock))(
  "[MX-01] for $id, which a therapist unlocks, there is one that is open to all",
  (exercise) => {
    const easier = easierExercise(exercise);
    expect(easier).not.toBeNull();
    expect(findExercise(easier ?? "")?.needsUnlock).toBe(false);
  },
);

test("where only variations are milder there is none", () => {
  const sitToStand = findExercise("sit_to_stand");
  expect(sitToStand === null ? undefined : easierExercise(sitToStand)).toBeNull();
});
