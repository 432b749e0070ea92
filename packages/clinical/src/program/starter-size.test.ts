import { describe, expect, test } from "vitest";
import { HOME_EQUIPMENT } from "../screening/intake-answers.ts";
import { fit } from "../testing/intake.ts";
import { patientIn } from "../testing/status.ts";
import { buildStarterProgram, type ProgramInputs } from "./starter-program.ts";

const itemsFor = (profile: Partial<ProgramInputs["profile"]>) =>
  buildStarterProgram({ status: patientIn("A"), profile: { ...fit, equipment: HOME_EQUIPMENT, ...profile }, goals: [] })
    .items;

const exercisesFor = (profile: Partial<ProgramInputs["profile"]>) => itemsFor(profile).map(({ exercise }) => exercise);

describe("[PROG-04] at most six, or four", () => {
  test.each([
    ["age 79", { age: 79 }, 6],
    ["age 80", { age: 80 }, 4],
    ["little activity", { activityLevel: "low" }, 4],
  ] as const)("%s", (_, profile, most) => {
    expect(exercisesFor(profile)).toHaveLength(most);
  });

  test("the slots at the bottom are dropped", () => {
    const all = exercisesFor({});
    expect(exercisesFor({ activityLevel: "low" })).toEqual(all.slice(0, 4));
  });

  test("an empty slot takes no place", () => {
    const few = { equipment: ["chair", "weights_1to2kg"], activityLevel: "low" } as const;
    expect(exercisesFor(few)).toEqual(["knee_extension", "shoulder_squeeze", "arm_curl", "chest_opener"]);
  });
});

describe("[PROG-05] the dose to start with", () => {
  const firstDose = (profile: Partial<ProgramInputs["profile"]>) => itemsFor(profile)[0]?.dose;
  const less = { kind: "repetitions", sets: 2, from: 7, to: 10, each: false };

  test("is two thirds, rounded up, from 75 on or with little activity", () => {
    expect(firstDose({ age: 74 })).toMatchObject({ sets: 2, from: 10, to: 15 });
    expect(firstDose({ age: 75 })).toEqual(less);
    expect(firstDose({ activityLevel: "low" })).toEqual(less);
  });

  test("of every kind", () => {
    const items = itemsFor({ age: 75 });
    const doses = items.filter(({ slot }) => slot === "balance" || slot === "back-and-posture").map(({ dose }) => dose);
    expect(doses).toEqual([
      expect.objectContaining({ kind: "hold", sets: 3, duration: 20_000 }),
      expect.objectContaining({ kind: "time", from: 240_000, to: 420_000 }),
    ]);
  });
});
