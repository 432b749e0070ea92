import type { Milliseconds } from "../units.ts";

/**
 * FLT-1: the 1€ filter (Casiez, Roussel, Vogel, CHI 2012), a low-pass whose cut-off rises with speed, so that rest is
 * calm and movement is not late. Uses time stamps, never frame counts (REP-07).
 */
export type OneEuroState = { readonly at: Milliseconds; readonly value: number; readonly speed: number };

export type OneEuroSettings = {
  /** Hz at rest; 1.6 Hz is the specification's time constant of about 0.1 s. */
  readonly restCutoff: number;
  /** Hz gained per unit of signal a second. */
  readonly speedGain: number;
};

const SPEED_CUTOFF = 1;

const cutoffOf = (speed: number, { restCutoff, speedGain }: OneEuroSettings): number =>
  restCutoff + speedGain * Math.abs(speed);

/** How far what comes out is behind what went in, milliseconds: a first-order filter lags by its time constant. */
export const lagOf = ({ speed }: OneEuroState, settings: OneEuroSettings): number =>
  1000 / (2 * Math.PI * cutoffOf(speed, settings));

/** Share of the step towards a new sample after `seconds`. */
const blend = (cutoff: number, seconds: number): number => {
  const step = 2 * Math.PI * cutoff * seconds;
  return step / (step + 1);
};

export const stepOneEuro = (
  state: OneEuroState | null,
  at: Milliseconds,
  sample: number,
  settings: OneEuroSettings,
): OneEuroState => {
  if (state === null) return { at, value: sample, speed: 0 };
  const seconds = (at - state.at) / 1000;
  if (seconds <= 0) return state;
  const rawSpeed = (sample - state.value) / seconds;
  const speed = state.speed + blend(SPEED_CUTOFF, seconds) * (rawSpeed - state.speed);
  return { at, value: state.value + blend(cutoffOf(speed, settings), seconds) * (sample - state.value), speed };
};
