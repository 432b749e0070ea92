import { type Equipment, type ExerciseId, findExercise, type Support } from "@plumbline/exercises";
import type { HomeEquipment } from "../screening/intake-answers.ts";

/** §4.2 in the words of INT-22: any one of them will do. What is optional, or not asked about, needs nothing. */
const EQUIPMENT_AT_HOME: Readonly<Record<Equipment, readonly HomeEquipment[]>> = {
  chair: ["chair"],
  "chair-behind": ["chair"],
  "chair-optional": [],
  band: ["band"],
  "band-optional": [],
  weights: ["weights_1to2kg"],
  step: ["step10to20cm"],
  "stick-optional": [],
  bed: ["bed"],
  // Floor and shoes are looked at before each session (SAFE-01).
  "firm-floor": [],
};

/** §4.2, codes: K is a counter or a wall, W a wall. Never a chair (SAFE-07). */
const SUPPORT_AT_HOME: Readonly<Record<Support, readonly HomeEquipment[]>> = {
  counter: ["counter", "wall"],
  wall: ["wall"],
  none: [],
};

/** PROG-03: whether support and equipment of §4.2 are there. */
export const isEquipped = (exercise: ExerciseId, home: readonly HomeEquipment[]): boolean => {
  const found = findExercise(exercise);
  if (found === null) return false;
  const needs = [SUPPORT_AT_HOME[found.support], ...found.equipment.map((equipment) => EQUIPMENT_AT_HOME[equipment])];
  return needs.every((anyOf) => anyOf.length === 0 || anyOf.some((thing) => home.includes(thing)));
};
