import type { Body } from "./body.ts";
import { distanceBetween, type Point } from "./point.ts";
import { keepRecent } from "./recent.ts";
import type { Milliseconds } from "./units.ts";

const WINDOW = 1000;
/** REP-10: travel of the middle of the ankles within 1 s, as a share of H. */
const TRAVEL = 0.15;
/** A lifted leg moves the middle of the ankles too; a walk moves both feet. Share of H. [E] */
const EACH_FOOT = 0.05;
/** REP-10: change of scale a second. */
const SCALE_CHANGE = 0.15;

type Footing = { readonly at: Milliseconds; readonly left: Point; readonly right: Point; readonly scale: number };

export type WalkingState = { readonly footings: readonly Footing[] };

export const startWalking: WalkingState = { footings: [] };

export const stepWalking = (state: WalkingState, body: Body): WalkingState => ({
  footings: keepRecent(
    state.footings,
    { at: body.at, left: body.legs.left.ankle, right: body.legs.right.ankle, scale: body.scale },
    WINDOW,
  ),
});

const meanScale = (footings: readonly Footing[]): number =>
  footings.reduce((sum, footing) => sum + footing.scale, 0) / footings.length;

/** Half against half: a squat's own wobble of the scale cancels out, an approach does not. */
const scaleChangePerSecond = (footings: readonly Footing[]): number => {
  const first = footings[0];
  const last = footings[footings.length - 1];
  if (first === undefined || last === undefined || last.at - first.at < WINDOW / 2) return 0;
  const half = Math.floor(footings.length / 2);
  const before = meanScale(footings.slice(0, half));
  const after = meanScale(footings.slice(footings.length - half));
  const seconds = (last.at - first.at) / 2000;
  return Math.abs(after / before - 1) / seconds;
};

/** REP-10: judged from the feet and the scale, never from the hips. `bodyHeight` in pixels. */
export const isWalking = ({ footings }: WalkingState, bodyHeight: number): boolean => {
  const now = footings[footings.length - 1];
  if (now === undefined) return false;
  const hasTravelled = footings.some((then) => {
    const left = { x: now.left.x - then.left.x, y: now.left.y - then.left.y };
    const right = { x: now.right.x - then.right.x, y: now.right.y - then.right.y };
    const middle = Math.hypot(left.x + right.x, left.y + right.y) / 2;
    return (
      middle > TRAVEL * bodyHeight &&
      distanceBetween(now.left, then.left) > EACH_FOOT * bodyHeight &&
      distanceBetween(now.right, then.right) > EACH_FOOT * bodyHeight
    );
  });
  return hasTravelled || scaleChangePerSecond(footings) > SCALE_CHANGE;
};
