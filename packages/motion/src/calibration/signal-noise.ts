import type { Body } from "../body/body.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { moveOf, type RepetitionSpec } from "../movement-spec.ts";
import { isAbsolute, readAbsolute } from "../signals/absolute-signals.ts";
import { lengthsOf } from "../signals/body-lengths.ts";
import { REST_TRAITS } from "../signals/rest-traits.ts";
import type { Calibration } from "./calibration.ts";

/** How much a signal of this exercise varies over bodies that keep still: standard deviation, in its own unit. */
export const signalNoiseOf = (
  bodies: readonly Body[],
  calibration: Calibration,
  { movement }: ExerciseSpec,
): number => {
  const signal = moveOf(movement)?.signal;
  if (signal === undefined || !isAbsolute(signal)) return 0;
  const { view, nearer } = calibration;
  const lengths = lengthsOf(calibration);
  const readings = bodies.flatMap((body) => readAbsolute(signal, { body, view, nearer, side: null }, lengths) ?? []);
  if (readings.length === 0) return 0;
  const mean = readings.reduce((sum, reading) => sum + reading, 0) / readings.length;
  return Math.sqrt(readings.reduce((sum, reading) => sum + (reading - mean) ** 2, 0) / readings.length);
};

/** NOISE-1: where the smallest movement of §4.3 may be no larger than the noise of this camera, more is asked for. */
export const aboveNoise = (spec: RepetitionSpec, { signalNoise }: Calibration): RepetitionSpec => {
  const { range, signal } = spec;
  if (range.of !== "own-best") return spec;
  const minimum = Math.max(range.minimum, REST_TRAITS[signal].aboveNoise * signalNoise);
  return { ...spec, range: { ...range, minimum } };
};
