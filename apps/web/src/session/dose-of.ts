import { type Dose, type Exercise, repetitions, repetitionsEach } from "@plumbline/exercises";
import { milliseconds } from "@plumbline/motion";
import type { SessionChoice } from "./session-choice.ts";

/** How often the sample patient repeats an exercise. */
export const SAMPLE_REPETITIONS = 5;
/** What is asked of the sample patient on each leg. They stand 10 s, of which the detector may miss a moment. */
const SAMPLE_HOLD = milliseconds(8_000);

const sampleDose = (exercise: Exercise): Dose =>
  exercise.spec.movement.kind === "hold"
    ? { kind: "hold", sets: 1, duration: SAMPLE_HOLD }
    : (exercise.spec.movement.sides === "each" ? repetitionsEach : repetitions)(1, SAMPLE_REPETITIONS);

/** Without a program the dose is that of tier A; the sample patient does one short set. */
export const doseOf = (exercise: Exercise, source: SessionChoice["source"]): Dose =>
  source === "sample" ? sampleDose(exercise) : (exercise.dose.A ?? sampleDose(exercise));
