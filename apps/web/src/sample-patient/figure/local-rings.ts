import type { Ring } from "../swept-tube.ts";

/** A horizontal cross-section of a rigid part, sweeping up. Metres at `MODEL_STATURE`. */
export type LevelSection = readonly [
  up: number,
  forward: number,
  halfWidth: number,
  frontDepth: number,
  backDepth: number,
];

/** Rings that are stacked upward: head, hair. */
export const stackRings = (sections: readonly LevelSection[]): readonly Ring[] =>
  sections.map(([up, forward, halfWidth, frontDepth, backDepth]) => ({
    centre: { x: 0, y: up, z: forward },
    // across × front is up, the direction of the sweep.
    across: { x: -1, y: 0, z: 0 },
    front: { x: 0, y: 0, z: 1 },
    halfWidth,
    frontDepth,
    backDepth,
  }));

/** A cross-section of a part that runs from back to front: a shoe. Its depths are up and down from the centre. */
export type UprightSection = readonly [forward: number, up: number, halfWidth: number, above: number, below: number];

export const queueRings = (sections: readonly UprightSection[]): readonly Ring[] =>
  sections.map(([forward, up, halfWidth, above, below]) => ({
    centre: { x: 0, y: up, z: forward },
    across: { x: 1, y: 0, z: 0 },
    front: { x: 0, y: 1, z: 0 },
    halfWidth,
    frontDepth: above,
    backDepth: below,
  }));
