import type { Body } from "./body.ts";
import type { Calibration } from "./calibration.ts";
import type { Side } from "./landmark.ts";
import { type OneEuroState, stepOneEuro } from "./one-euro-filter.ts";
import { readAnkleLift } from "./signals/ankle-lift.ts";

/** STEP-1: which foot went onto the step first. */
export type LeadState = {
  /** Left ankle above right over the last half second or so, share of H. */
  readonly lift: OneEuroState | null;
  /** Of the rise under way, once it is half done; null below. */
  readonly side: Side | null;
};

export const startLead: LeadState = { lift: null, side: null };

/** The leading foot stands on the step for most of the way up: slow enough to outlast the other one's joining it. [E] */
const FILTER = { restCutoff: 0.5, speedGain: 0 };
const HALF_WAY = 0.5;

/** @param phase 0 on the floor, 1 up on the step */
export const stepLead = (state: LeadState, body: Body, calibration: Calibration, phase: number): LeadState => {
  const lift = stepOneEuro(state.lift, body.at, readAnkleLift(body, calibration), FILTER);
  if (phase < HALF_WAY && state.side !== null && phase > 0.25) return { lift, side: state.side };
  if (phase < HALF_WAY) return { lift, side: null };
  return { lift, side: state.side ?? (lift.value >= 0 ? "left" : "right") };
};

export const leadingSide = ({ side }: LeadState): Side | null => side;
