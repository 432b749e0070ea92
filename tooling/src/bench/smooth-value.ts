import type { Milliseconds } from "@plumbline/motion";

/** The engine's 1€ filter for angles (FLT-1), once more: motion keeps its own to itself, and a rival needs the same. */
export type SmoothValue = { readonly at: Milliseconds; readonly value: number; readonly speed: number };

/** Hz at rest, Hz gained per degree a second, and Hz of the speed itself. */
const REST_CUTOFF = 1.6;
const SPEED_GAIN = 0.05;
const SPEED_CUTOFF = 1;

const blend = (cutoff: number, seconds: number): number => {
  const step = 2 * Math.PI * cutoff * seconds;
  return step / (step + 1);
};

export const stepSmooth = (state: SmoothValue | null, at: Milliseconds, sample: number): SmoothValue => {
  if (state === null) return { at, value: sample, speed: 0 };
  const elapsed = (at - state.at) / 1000;
  if (elapsed <= 0) return state;
  const speed = state.speed + blend(SPEED_CUTOFF, elapsed) * ((sample - state.value) / elapsed - state.speed);
  const cutoff = REST_CUTOFF + SPEED_GAIN * Math.abs(speed);
  return { at, value: state.value + blend(cutoff, elapsed) * (sample - state.value), speed };
};
