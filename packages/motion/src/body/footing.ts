import { medianOf } from "../filters/median.ts";
import { keepRecent, keepSpaced } from "../filters/recent.ts";
import type { Milliseconds } from "../units.ts";
import { alignFeet, type FootPair, travelOfFeet } from "./foot-pair.ts";
import type { Point } from "./point.ts";

type Stand = { readonly at: Milliseconds; readonly feet: FootPair };

/** How the feet stand: picture coordinates as shares of H. */
export type FootingState = {
  /** As the detector places them, oldest first. */
  readonly placed: readonly Stand[];
  /** The last moments without what did not last, oldest first. */
  readonly recent: readonly Stand[];
  readonly unsteadySince: Milliseconds | null;
};

export const startFooting: FootingState = { placed: [], recent: [], unsteadySince: null };

/** Milliseconds. */
const WINDOW = 400;
/** A foot that moves more than this within the window is stepping, hopping or landing. Share of H. [E] */
const STEADY = 0.06;
/** A foot that left its place by more than this has stepped. Share of H. [E] */
const STEPPED = 0.1;
/** A step lasts; a joint that the detector misplaces for a frame or two does not. Milliseconds. [E] */
const LASTING = 100;
/** The median over this span knows nothing of what lasts less than half of it. */
const SPAN = 2 * LASTING;

const middleOf = (stands: readonly Stand[], foot: 0 | 1): Point | null => {
  const x = medianOf(stands.map(({ feet }) => feet[foot].x));
  const y = medianOf(stands.map(({ feet }) => feet[foot].y));
  return x === null || y === null ? null : { x, y };
};

const hasMovedBeyond = (before: FootPair, after: FootPair, limit: number): boolean =>
  travelOfFeet(before, after).some((distance) => distance > limit);

/** Where the feet have been for most of the span. */
const steady = (placed: readonly Stand[], { at, feet }: Stand): Stand => ({
  at,
  feet: [middleOf(placed, 0) ?? feet[0], middleOf(placed, 1) ?? feet[1]],
});

export const currentFeet = ({ recent }: FootingState): FootPair | null => recent[recent.length - 1]?.feet ?? null;

/** `home` is where the feet stood when the repetition under way began; null between repetitions. */
export const stepFooting = (
  state: FootingState,
  at: Milliseconds,
  feet: FootPair,
  home: FootPair | null,
): FootingState => {
  const last = currentFeet(state);
  const place = { at, feet: last === null ? feet : alignFeet(last, feet) };
  const placed = keepRecent(state.placed, place, SPAN);
  const stand = steady(placed, place);
  const recent = keepSpaced(state.recent, stand, WINDOW);
  const isMoving = recent.some((earlier) => hasMovedBeyond(earlier.feet, stand.feet, STEADY));
  const isAway = home !== null && hasMovedBeyond(home, stand.feet, STEPPED);
  return { placed, recent, unsteadySince: isMoving || isAway ? (state.unsteadySince ?? at) : null };
};

/** SQ-3: somebody whose feet do not stay where they are. */
export const isStepping = ({ unsteadySince }: FootingState, at: Milliseconds): boolean =>
  unsteadySince !== null && at - unsteadySince >= LASTING;

/** Whether the feet stand elsewhere than where they stood. */
export const haveMoved = (state: FootingState, home: FootPair): boolean => {
  const feet = currentFeet(state);
  return feet !== null && hasMovedBeyond(home, feet, STEPPED);
};
