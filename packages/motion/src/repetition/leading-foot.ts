import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import { type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import { ankleOffset } from "../signals/world-offsets.ts";

/** STEP-1: which foot went onto the step first. */
export type LeadState = {
  /** Left ankle above right in the world skeleton over the last half second or so, metres. */
  readonly lift: OneEuroState | null;
  /** Of the rise under way, once it is half done; null below. */
  readonly side: Side | null;
};

export const startLead: LeadState = { lift: null, side: null };

/** The leading foot stands on the step for most of the way up: slow enough to outlast the other one's joining it. [E] */
const FILTER = { restCutoff: 0.5, speedGain: 0 };
/** By half of the smallest rise the leading foot stands on the step, and the other one has not left the floor. [E] */
const DECIDED_FROM = 0.5;
/** Below this the rise is over. [E] */
const OVER_BELOW = 0.25;

/**
 * A foot that steps forward, towards the camera, comes lower in the picture, step or not: the world skeleton knows better.
 * @param extent the hips' rise as a share of the smallest that counts, at most 1
 */
export const stepLead = (state: LeadState, body: Body, extent: number): LeadState => {
  const above = ankleOffset(body, "left")?.up ?? null;
  if (above === null) return state;
  const lift = stepOneEuro(state.lift, body.at, above, FILTER);
  if (extent < OVER_BELOW) return { lift, side: null };
  const isDecided = state.side !== null || extent < DECIDED_FROM;
  return { lift, side: isDecided ? state.side : lift.value >= 0 ? "left" : "right" };
};
