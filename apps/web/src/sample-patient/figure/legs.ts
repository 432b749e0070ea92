import type { Side } from "@plumbline/motion";
import type { SyntheticBody, Vector3 } from "@plumbline/synthetic";
import type { Limb } from "../limb-rings.ts";
import type { BodyPart } from "./body-part.ts";
import type { FigureMaterials } from "./garment-materials.ts";
import { createLimbPart, type RoundSection } from "./limb-part.ts";

/** Straight-cut trousers: hip, thigh, knee, calf, hem. */
const TROUSER_LEG: readonly RoundSection[] = [
  [-0.12, 0.07, 0.07, 0.08],
  [0, 0.09, 0.088, 0.1],
  [0.25, 0.089, 0.09, 0.094],
  [0.55, 0.078, 0.08, 0.08],
  [0.82, 0.068, 0.069, 0.068],
  [0.94, 0.064, 0.068, 0.062],
  [1, 0.063, 0.069, 0.06],
  [1.06, 0.062, 0.067, 0.06],
  [1.25, 0.062, 0.058, 0.068],
  [1.55, 0.058, 0.054, 0.062],
  [1.9, 0.053, 0.052, 0.056],
  [2.03, 0.052, 0.055, 0.055],
  [2.031, 0.045, 0.045, 0.045],
];

const legOf =
  (side: Side) =>
  (body: SyntheticBody): Limb => {
    const { landmarks, feet } = body;
    const joints: Limb["joints"] =
      side === "left"
        ? [landmarks.leftHip, landmarks.leftKnee, landmarks.leftAnkle]
        : [landmarks.rightHip, landmarks.rightKnee, landmarks.rightAnkle];
    const toes = feet[side].forward;
    return { joints, front: { x: toes.x, y: 0.25, z: toes.z }, roundness: 0.14 };
  };

const trunkAxis = (body: SyntheticBody, share: number): Vector3 => {
  const { origin } = body.pelvis;
  const waist = body.chest.origin;
  return {
    x: origin.x + (waist.x - origin.x) * share,
    y: origin.y + (waist.y - origin.y) * share,
    z: origin.z + (waist.z - origin.z) * share,
  };
};

/** Between the two trouser legs, under the tunic. */
const SEAT: readonly RoundSection[] = [
  [0, 0.05, 0.05, 0.06],
  [0.3, 0.135, 0.09, 0.105],
  [0.7, 0.165, 0.108, 0.128],
  [1.2, 0.172, 0.115, 0.13],
  [2, 0.15, 0.1, 0.1],
];

const seatOf = (body: SyntheticBody): Limb => ({
  joints: [trunkAxis(body, -0.55), trunkAxis(body, -0.2), trunkAxis(body, 0.6)],
  front: body.pelvis.forward,
  roundness: 0.3,
});

export const createTrousers = (first: SyntheticBody, materials: FigureMaterials): readonly BodyPart[] => [
  createLimbPart(first, legOf("left"), TROUSER_LEG, 18, materials.trousers),
  createLimbPart(first, legOf("right"), TROUSER_LEG, 18, materials.trousers),
  createLimbPart(first, seatOf, SEAT, 20, materials.trousers),
];
