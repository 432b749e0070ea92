import type { Side } from "@plumbline/motion";
import { createSweptTube } from "../swept-tube.ts";
import { type BodyPart, createRigidPart } from "./body-part.ts";
import type { FigureMaterials } from "./garment-materials.ts";
import { queueRings, type UprightSection } from "./local-rings.ts";

/** The floor under the ankle joint. */
const FLOOR = -0.0647;

const UPPER: readonly UprightSection[] = [
  [-0.078, FLOOR + 0.03, 0.012, 0.014, 0.012],
  [-0.07, FLOOR + 0.032, 0.028, 0.034, 0.018],
  [-0.045, FLOOR + 0.034, 0.037, 0.04, 0.022],
  [0, FLOOR + 0.034, 0.04, 0.042, 0.022],
  [0.035, FLOOR + 0.032, 0.042, 0.036, 0.02],
  [0.075, FLOOR + 0.028, 0.046, 0.027, 0.018],
  [0.12, FLOOR + 0.026, 0.049, 0.02, 0.016],
  [0.16, FLOOR + 0.024, 0.043, 0.014, 0.014],
  [0.182, FLOOR + 0.022, 0.028, 0.01, 0.01],
  [0.19, FLOOR + 0.021, 0.01, 0.005, 0.005],
];

const SOLE: readonly UprightSection[] = [
  [-0.083, FLOOR + 0.011, 0.012, 0.009, 0.011],
  [-0.072, FLOOR + 0.011, 0.031, 0.011, 0.011],
  [-0.03, FLOOR + 0.011, 0.041, 0.011, 0.011],
  [0.05, FLOOR + 0.011, 0.045, 0.011, 0.011],
  [0.12, FLOOR + 0.011, 0.053, 0.011, 0.011],
  [0.165, FLOOR + 0.011, 0.047, 0.011, 0.011],
  [0.19, FLOOR + 0.012, 0.028, 0.009, 0.01],
  [0.198, FLOOR + 0.013, 0.008, 0.006, 0.006],
];

const createShoe = (side: Side, materials: FigureMaterials): BodyPart =>
  createRigidPart(
    (body) => body.feet[side],
    [
      createSweptTube(queueRings(UPPER), 16, materials.shoe).mesh,
      createSweptTube(queueRings(SOLE), 12, materials.sole).mesh,
    ],
  );

export const createShoes = (materials: FigureMaterials): readonly BodyPart[] => [
  createShoe("left", materials),
  createShoe("right", materials),
];
