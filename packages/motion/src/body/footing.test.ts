import fc from "fast-check";
import { expect, test } from "vitest";
import { milliseconds } from "../units.ts";
import type { FootPair } from "./foot-pair.ts";
import { isStepping, startFooting, stepFooting } from "./footing.ts";

const STANDING: FootPair = [
  { x: 0.5, y: 1 },
  { x: 0.62, y: 1 },
];

/** Whether a stand is taken for stepping when one foot is seen `away` for a time, and then where it was. */
const isTakenForStep = (away: number, lasting: number, every: number): boolean => {
  let state = startFooting;
  for (let at = 0; at < 2000; at += every) {
    const isAway = at >= 800 && at < 800 + lasting;
    const feet: FootPair = [{ x: STANDING[0].x, y: STANDING[0].y - (isAway ? away : 0) }, STANDING[1]];
    state = stepFooting(state, milliseconds(at), feet, STANDING);
    if (isStepping(state, milliseconds(at))) return true;
  }
  return false;
};

const far = fc.double({ min: 0.15, max: 0.5, noNaN: true });
const interval = fc.integer({ min: 25, max: 67 });

test("[SQ-3] a joint that is misplaced for one frame, however far, is no step", () => {
  fc.assert(fc.property(far, interval, (away, every) => !isTakenForStep(away, every, every)));
});

test("[SQ-3] a foot that is up for a quarter of a second is one", () => {
  fc.assert(fc.property(far, interval, (away, every) => isTakenForStep(away, 250, every)));
});

test("[SQ-3] feet that stand still do not step", () => {
  expect(isTakenForStep(0, 0, 33)).toBe(false);
});
