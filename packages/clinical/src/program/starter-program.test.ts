import { EXERCISE_IDS, findExercise } from "@plumbline/exercises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PatientStatus } from "../gating/gate.ts";
import { CLINICAL_TIERS } from "../screening/clinical-tier.ts";
import type { Flag } from "../screening/flag.ts";
import { FLAGS } from "../screening/flag.ts";
import { HOME_EQUIPMENT, type HomeEquipment } from "../screening/intake-answers.ts";
import { fit } from "../testing/intake.ts";
import { patientIn } from "../testing/status.ts";
import { isEquipped } from "./home.ts";
import { buildStarterProgram, type ProgramInputs } from "./starter-program.ts";

const EVERYTHING = HOME_EQUIPMENT;

const programFor = (status: PatientStatus, profile: Partial<ProgramInputs["profile"]> = {}) =>
  buildStarterProgram({ status, profile: { ...fit, equipment: EVERYTHING, ...profile }, goals: ["walk to the lake"] });

const exercisesFor = (status: PatientStatus, profile: Partial<ProgramInputs["profile"]> = {}) =>
  programFor(status, profile).items.map(({ exercise }) => exercise);

test("[PROG-01] goals stay beside the proposal and choose nothing", () => {
  const status = patientIn("A");
  const inputs = { status, profile: { ...fit, equipment: EVERYTHING } };
  const { goals, items } = buildStarterProgram({ ...inputs, goals: ["golf"] });
  expect(goals).toEqual(["golf"]);
  expect(items).toEqual(buildStarterProgram({ ...inputs, goals: [] }).items);
});

describe("[PROG-03] one exercise a slot, the first that is permitted and possible", () => {
  test("tier A with everything at home", () => {
    expect(exercisesFor(patientIn("A"))).toEqual([
      "sit_to_stand",
      "single_leg_stand",
      "back_extensor_supine",
      "hip_abduction",
      "wall_pushup",
      "calf_stretch",
    ]);
  });

  test("tier B has its own balance exercises", () => {
    expect(exercisesFor(patientIn("B", "F_FALL"))[1]).toBe("tandem_stand");
    expect(exercisesFor(patientIn("B", "F_TKR"))[1]).toBe("tandem_stand");
  });

  test("tier C is seated, without balance and hips", () => {
    expect(exercisesFor(patientIn("C", "F_COGNITION"))).toEqual([
      "knee_extension",
      "back_extensor_supine",
      "band_row",
      "chest_opener",
    ]);
  });

  test("a recent fracture leaves nothing that may be placed", () => {
    expect(exercisesFor(patientIn("C", "F_RECENT_FX"))).toEqual([]);
  });

  test.each([
    [["chair"], ["knee_extension", "shoulder_squeeze", "chest_opener"]],
    [
      ["chair", "wall"],
      ["sit_to_stand", "single_leg_stand", "shoulder_squeeze", "hip_abduction", "wall_pushup", "calf_stretch"],
    ],
    [["counter"], ["mini_squat", "single_leg_stand", "shoulder_squeeze", "hip_abduction", "calf_stretch"]],
    [
      ["chair", "band"],
      ["knee_extension", "shoulder_squeeze", "band_row", "chest_opener"],
    ],
    [
      ["weights_1to2kg", "bed"],
      ["back_extensor_supine", "arm_curl", "chest_opener"],
    ],
    [[], ["shoulder_squeeze", "chest_opener"]],
  ] as const)("with %j at home: %j", (equipment, exercises) => {
    expect(exercisesFor(patientIn("A"), { equipment })).toEqual(exercises);
  });

  test("a wall is in reach like a counter, a chair is not", () => {
    expect(isEquipped("march", ["wall"])).toBe(true);
    expect(isEquipped("march", ["chair"])).toBe(false);
    expect(isEquipped("wall_slide", ["counter"])).toBe(false);
    expect(isEquipped("squat", ["counter"])).toBe(false);
    expect(isEquipped("step_up", ["counter", "step10to20cm"])).toBe(true);
    expect(isEquipped("tall_posture", [])).toBe(true);
  });

  test("with everything at home every exercise is possible", () => {
    expect(EXERCISE_IDS.filter((exercise) => !isEquipped(exercise, EVERYTHING))).toEqual([]);
  });
});

const anyHome = fc.subarray([...HOME_EQUIPMENT]);

test("[PROG-02] nothing is placed that is locked or blocked, or lacks support or equipment", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CLINICAL_TIERS),
      fc.subarray([...FLAGS]),
      anyHome,
      (tier, flags: Flag[], home: HomeEquipment[]) => {
        for (const { exercise, verdict, days } of programFor(patientIn(tier, ...flags), { equipment: home }).items) {
          expect(["allow", "caution"]).toContain(verdict.action);
          expect(isEquipped(exercise, home)).toBe(true);
          expect(findExercise(exercise)?.needsUnlock).toBe(false);
          expect(days.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});

describe("[PROG-02] [CHO-18] beside the slots", () => {
  test("hip hinges once a week, where they may be placed", () => {
    expect(programFor(patientIn("B", "F_VFX")).bodyMechanics).toMatchObject({
      exercise: "hip_hinge_drill",
      slot: null,
      days: ["Mon"],
      verdict: { action: "caution" },
    });
    expect(programFor(patientIn("C", "F_COGNITION")).bodyMechanics).toBeNull();
    expect(programFor(patientIn("A"), { equipment: ["chair"] }).bodyMechanics).toBeNull();
  });

  test.each(["HOLD", null] as const)("tier %s has no program", (tier) => {
    expect(programFor(patientIn(tier))).toEqual({
      items: [],
      aerobic: null,
      bodyMechanics: null,
      goals: ["walk to the lake"],
    });
  });
});
