import type { ExerciseId } from "@plumbline/exercises";
import { armScripts } from "./arm-scripts.ts";
import { balanceScripts } from "./balance-scripts.ts";
import type { ExerciseScript } from "./exercise-script.ts";
import { footScripts } from "./foot-scripts.ts";
import { legScripts } from "./leg-scripts.ts";

/** Every exercise that a camera counts or times. */
export const exerciseScripts: Readonly<Partial<Record<ExerciseId, ExerciseScript>>> = {
  ...legScripts,
  ...footScripts,
  ...balanceScripts,
  ...armScripts,
};
