import { type Milliseconds, milliseconds } from "./units.ts";

/** For how long an exercise has been done: what counts where minutes are asked for. */
export type ActiveTime = { readonly activeFor: Milliseconds; readonly lastAt: Milliseconds | null };

export const startActiveTime: ActiveTime = { activeFor: milliseconds(0), lastAt: null };

/** Frames further apart than this hold a freeze between them, which counts as nothing (REP-05). [E] */
const LONGEST_STEP = 500;

export const stepActiveTime = (state: ActiveTime, at: Milliseconds, isActive: boolean): ActiveTime => {
  const elapsed = state.lastAt === null ? 0 : at - state.lastAt;
  const counts = isActive && elapsed <= LONGEST_STEP;
  return { activeFor: counts ? milliseconds(state.activeFor + elapsed) : state.activeFor, lastAt: at };
};
