import { type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import { FOOT_FILTER } from "../signals/foot-filter.ts";
import type { Milliseconds } from "../units.ts";

/** FC-SU-A: attempts at a step that did not clear it. */
export type TripState = {
  readonly lift: OneEuroState | null;
  /** The foot that is up now: since when, and how high it got. Shares of H. */
  readonly attempt: { readonly since: Milliseconds; readonly highest: number; readonly hipRise: number } | null;
  /** In a row, without a step between them. */
  readonly trips: number;
};

export const startTrips: TripState = { lift: null, attempt: null, trips: 0 };

/** One lifted foot, share of H: begins above the first, is over below the second. [E] */
const LIFTED = 0.028;
const DOWN = 0.012;
/** FC-SU-A, share of H: a foot that rose so far would have cleared a step. */
const CLEARED = 0.04;
/** Hips that rise so far, share of H, have gone up with the foot. [E] */
const TRANSFERRED = 0.02;
/** A shorter lift is the detector's, milliseconds. [E] */
const LASTING = 250;

type Sample = {
  readonly at: Milliseconds;
  /** One ankle above the other, whichever, share of H. */
  readonly lift: number;
  /** Of the hips since rest, share of H. */
  readonly hipRise: number;
};

export const stepTrips = (state: TripState, { at, lift: raw, hipRise }: Sample): TripState => {
  const lift = stepOneEuro(state.lift, at, Math.abs(raw), FOOT_FILTER);
  const { attempt } = state;
  if (attempt === null) {
    return { ...state, lift, attempt: lift.value >= LIFTED ? { since: at, highest: lift.value, hipRise } : null };
  }
  const grown = {
    ...attempt,
    highest: Math.max(attempt.highest, lift.value),
    hipRise: Math.max(attempt.hipRise, hipRise),
  };
  if (lift.value >= DOWN) return { ...state, lift, attempt: grown };
  const hasStepped = grown.highest >= CLEARED || grown.hipRise >= TRANSFERRED;
  if (hasStepped) return { lift, attempt: null, trips: 0 };
  return { lift, attempt: null, trips: at - grown.since >= LASTING ? state.trips + 1 : state.trips };
};
