import type { Milliseconds } from "@plumbline/motion";
import { createRandom } from "./random.ts";

/** Offsets of a person who stands quietly. */
export type Sway = { readonly left: number; readonly forward: number; readonly lean: number; readonly tilt: number };

/** Slow, incommensurate rhythms; most of the power of quiet stance lies below 1 Hz (Prieto et al., IEEE TBME 43 (1996)). */
const RHYTHMS = [0.13, 0.29, 0.53] as const;
/** Half the peak to peak of each rhythm, metres at the hips: a few millimetres, as in older adults. */
const AMPLITUDE = [0.003, 0.0018, 0.0008] as const;
const RADIANS_PER_METRE = 1.1;

/** Quiet sway over time; the same seed sways the same way. */
export const createSway = (seed: number): ((at: Milliseconds) => Sway) => {
  const random = createRandom(seed);
  const drawPhases = () => RHYTHMS.map(() => random() * 2 * Math.PI);
  const phases = { left: drawPhases(), forward: drawPhases(), lean: drawPhases(), tilt: drawPhases() };
  const offset = (of: readonly number[], seconds: number): number =>
    RHYTHMS.reduce(
      (sum, rhythm, index) =>
        sum + (AMPLITUDE[index] ?? 0) * Math.sin(2 * Math.PI * rhythm * seconds + (of[index] ?? 0)),
      0,
    );
  return (at) => {
    const seconds = at / 1000;
    return {
      left: offset(phases.left, seconds) * 0.7,
      forward: offset(phases.forward, seconds),
      lean: offset(phases.lean, seconds) * RADIANS_PER_METRE,
      tilt: offset(phases.tilt, seconds) * RADIANS_PER_METRE,
    };
  };
};
