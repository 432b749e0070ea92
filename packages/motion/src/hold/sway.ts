import { rangeOf } from "../filters/range-of.ts";
import { keepRecent } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";

const WINDOW = 1000;

/** Mid-hip x over the last second, pixels. */
export type SwayState = readonly { readonly at: Milliseconds; readonly x: number }[];

export const stepSway = (state: SwayState, at: Milliseconds, x: number): SwayState =>
  keepRecent(state, { at, x }, WINDOW);

/** FC-09: widest sideways excursion within 1 s, pixels. */
export const swayOf = (state: SwayState): number => rangeOf(state.map(({ x }) => x));
