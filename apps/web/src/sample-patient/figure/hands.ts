import type { Side } from "@plumbline/motion";
import type { Object3D } from "three";
import { createSweptTube, type Ring } from "../swept-tube.ts";
import { type BodyPart, createRigidPart } from "./body-part.ts";
import type { FigureMaterials } from "./garment-materials.ts";

/** In the hand's frame: x across the palm's thickness, y to the fingertips, z to the thumb. */
type HandSection = readonly [up: number, inward: number, thumbward: number, halfBreadth: number, halfThickness: number];

const PALM: readonly HandSection[] = [
  [-0.012, 0, 0, 0.027, 0.022],
  [0.015, 0, 0, 0.032, 0.017],
  [0.05, 0, 0.001, 0.04, 0.015],
  [0.082, 0.002, 0.002, 0.041, 0.013],
  [0.092, 0.003, 0.002, 0.037, 0.01],
];

/** Slightly curled, from the index finger to the little one. */
const FINGERS: readonly (readonly HandSection[])[] = [0.03, 0.011, -0.009, -0.028].map((thumbward, finger) => {
  const length = [0.072, 0.08, 0.074, 0.058][finger] ?? 0.07;
  return [
    [0.082, 0.002, thumbward, 0.01, 0.01],
    [0.082 + length * 0.45, 0.008, thumbward, 0.0092, 0.0092],
    [0.082 + length * 0.8, 0.018, thumbward, 0.0085, 0.0085],
    [0.082 + length, 0.026, thumbward, 0.005, 0.005],
  ];
});

const THUMB: readonly HandSection[] = [
  [0.008, 0.004, 0.024, 0.012, 0.012],
  [0.04, 0.01, 0.042, 0.0115, 0.0115],
  [0.068, 0.014, 0.05, 0.0095, 0.0095],
  [0.082, 0.016, 0.053, 0.005, 0.005],
];

/** @param inward 1 where the palm looks along x, −1 against it */
const handRings = (sections: readonly HandSection[], inward: 1 | -1): readonly Ring[] =>
  sections.map(([up, toPalm, thumbward, halfBreadth, halfThickness]) => ({
    centre: { x: inward * toPalm, y: up, z: thumbward },
    // across × front is y, the direction of the sweep.
    across: { x: 0, y: 0, z: 1 },
    front: { x: 1, y: 0, z: 0 },
    halfWidth: halfBreadth,
    frontDepth: halfThickness,
    backDepth: halfThickness,
  }));

const createHand = (side: Side, materials: FigureMaterials): BodyPart => {
  // The frame's x is the person's right for a hanging arm: towards the thigh on the left side.
  const inward = side === "left" ? 1 : -1;
  const meshes: readonly Object3D[] = [PALM, ...FINGERS, THUMB].map(
    (sections) => createSweptTube(handRings(sections, inward), 10, materials.skin).mesh,
  );
  return createRigidPart((body) => body.hands[side], meshes);
};

export const createHands = (materials: FigureMaterials): readonly BodyPart[] => [
  createHand("left", materials),
  createHand("right", materials),
];
