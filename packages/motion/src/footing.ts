import { alignFeet, type FootPair, travelOfFeet } from "./foot-pair.ts";
import type { Point } from "./point.ts";
import { keepSpaced } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

type Stand = { readonly at: Milliseconds; readonly feet: FootPair };

/** How the feet stand: picture coordinates as shares of H. */
export type FootingState = {
  /** The last moments, smoothed, oldest first. */
  readonly recent: readonly Stand[];
  readonly unsteadySince: Milliseconds | null;
};

export const startFooting: FootingState = { recent: [], unsteadySince: null };

const WINDOW = 400;
/** REP-07. */
const SMOOTHING = 100;
/** A foot that moves more than this within the window is stepping, hopping or landing. Share of H. [E] */
const STEADY = 0.06;
/** A foot that left its place by more than this has stepped. Share of H. [E] */
const STEPPED = 0.1;
/** A step lasts; a joint that the detector misplaces for a frame or two does not. [E] */
const LASTING = 100;

const approach = (from: Point, to: Point, share: number): Point => ({
  x: from.x + share * (to.x - from.x),
  y: from.y + share * (to.y - from.y),
});

const hasMovedBeyond = (before: FootPair, after: FootPair, limit: number): boolean =>
  travelOfFeet(before, after).some((distance) => distance > limit);

const smooth = (last: Stand | undefined, at: Milliseconds, feet: FootPair): FootPair => {
  if (last === undefined) return feet;
  const share = 1 - Math.exp(-(at - last.at) / SMOOTHING);
  const [first, second] = alignFeet(last.feet, feet);
  return [approach(last.feet[0], first, share), approach(last.feet[1], second, share)];
};

/** `home` is where the feet stood when the repetition under way began; null between repetitions. */
export const stepFooting = (
  state: FootingState,
  at: Milliseconds,
  feet: FootPair,
  home: FootPair | null,
): FootingState => {
  const stand = { at, feet: smooth(state.recent[state.recent.length - 1], at, feet) };
  const recent = keepSpaced(state.recent, stand, WINDOW);
  const isMoving = recent.some((earlier) => hasMovedBeyond(earlier.feet, stand.feet, STEADY));
  const isAway = home !== null && hasMovedBeyond(home, stand.feet, STEPPED);
  return { recent, unsteadySince: isMoving || isAway ? (state.unsteadySince ?? at) : null };
};

/** SQ-3: somebody whose feet do not stay where they are. */
export const isStepping = ({ unsteadySince }: FootingState, at: Milliseconds): boolean =>
  unsteadySince !== null && at - unsteadySince >= LASTING;

export const currentFeet = ({ recent }: FootingState): FootPair | null => recent[recent.length - 1]?.feet ?? null;
