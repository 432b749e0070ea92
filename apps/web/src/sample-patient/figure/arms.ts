import type { Side } from "@plumbline/motion";
import type { SyntheticBody, Vector3 } from "@plumbline/synthetic";
import type { Limb } from "../limb-rings.ts";
import type { BodyPart } from "./body-part.ts";
import type { FigureMaterials } from "./garment-materials.ts";
import { createLimbPart, type RoundSection } from "./limb-part.ts";

/** A three-quarter sleeve: shoulder cap, upper arm, elbow, cuff. */
const SLEEVE: readonly RoundSection[] = [
  [-0.07, 0.02],
  [-0.04, 0.037],
  [0.02, 0.049],
  [0.12, 0.053, 0.055],
  [0.25, 0.054, 0.056],
  [0.4, 0.052],
  [0.7, 0.049],
  [0.92, 0.046],
  [1, 0.046],
  [1.08, 0.045],
  [1.25, 0.045],
  [1.36, 0.046],
  [1.361, 0.036],
];

const FOREARM: readonly RoundSection[] = [
  [1.1, 0.037],
  [1.35, 0.037],
  [1.65, 0.031],
  [1.88, 0.025, 0.028],
  [2.03, 0.023, 0.028],
];

const armOf =
  (side: Side) =>
  (body: SyntheticBody): Limb => {
    const { landmarks, hands } = body;
    const joints: readonly [Vector3, Vector3, Vector3] =
      side === "left"
        ? [landmarks.leftShoulder, landmarks.leftElbow, landmarks.leftWrist]
        : [landmarks.rightShoulder, landmarks.rightElbow, landmarks.rightWrist];
    return { joints, front: hands[side].forward, roundness: 0.12 };
  };

export const createArms = (first: SyntheticBody, materials: FigureMaterials): readonly BodyPart[] =>
  (["left", "right"] as const).flatMap((side) => [
    createLimbPart(first, armOf(side), SLEEVE, 16, materials.top),
    createLimbPart(first, armOf(side), FOREARM, 14, materials.skin),
  ]);
