import type { Vector3 } from "@plumbline/synthetic";
import { Vector3 as Direction } from "three";
import type { Ring } from "./swept-tube.ts";

/** One cross-section of a limb of two bones. Depths and widths in metres. */
export type LimbSection = {
  /** 0 at the first joint, 1 at the middle one, 2 at the last; a little beyond either end is possible. */
  readonly along: number;
  readonly halfWidth: number;
  readonly frontDepth: number;
  readonly backDepth: number;
};

export type Limb = {
  readonly joints: readonly [Vector3, Vector3, Vector3];
  /** Which way the front of the limb looks; only its part across the limb matters. */
  readonly front: Vector3;
  /** The share of each bone that takes part in rounding the middle joint. */
  readonly roundness: number;
};

const toDirection = ({ x, y, z }: Vector3): Direction => new Direction(x, y, z);

/** A point on the limb's middle line: straight bones, with a quadratic curve round the middle joint. */
const pointAlong = (limb: Limb, along: number): Direction => {
  const [first, middle, last] = limb.joints.map(toDirection) as [Direction, Direction, Direction];
  const { roundness } = limb;
  if (along <= 1 - roundness) return first.lerp(middle, along);
  if (along >= 1 + roundness) return middle.lerp(last, along - 1);
  const share = (along - 1 + roundness) / (2 * roundness);
  const from = first.lerp(middle, 1 - roundness);
  const to = middle.clone().lerp(last, roundness);
  return from.lerp(middle, share).lerp(middle.clone().lerp(to, share), share);
};

/** Cross-sections square to the limb, in the order given. */
export const placeLimbRings = (limb: Limb, sections: readonly LimbSection[]): readonly Ring[] => {
  const front = toDirection(limb.front);
  return sections.map((section) => {
    const sweep = pointAlong(limb, section.along + 0.02)
      .sub(pointAlong(limb, section.along - 0.02))
      .normalize();
    const forward = front.clone().addScaledVector(sweep, -front.dot(sweep)).normalize();
    return {
      ...section,
      centre: pointAlong(limb, section.along),
      across: forward.clone().cross(sweep),
      front: forward,
    };
  });
};
