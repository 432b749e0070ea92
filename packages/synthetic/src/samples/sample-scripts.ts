import type { ExerciseId } from "@plumbline/exercises";
import { balanceScripts } from "./balance-scripts.ts";
import { legScripts } from "./leg-scripts.ts";
import type { SampleScript } from "./sample-script.ts";
import { upperBodyScripts } from "./upper-body-scripts.ts";

/** What can be shown to a camera: all but lying on a bed, which only a clock follows. */
export type SampleExerciseId = Exclude<ExerciseId, "back_extensor_supine">;

export const sampleScripts: Readonly<Record<SampleExerciseId, SampleScript>> = {
  ...balanceScripts,
  ...legScripts,
  ...upperBodyScripts,
};

export const isSampleExercise = (id: ExerciseId): id is SampleExerciseId => id !== "back_extensor_supine";

/** Whether a set has so many repetitions of each side. */
export const isOfEachSide = (id: SampleExerciseId): boolean => sampleScripts[id].of === "each-side";
