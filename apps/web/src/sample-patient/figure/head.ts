import type { Mesh } from "three";
import { createSweptTube } from "../swept-tube.ts";
import { type BodyPart, createRigidPart } from "./body-part.ts";
import { createFace } from "./face.ts";
import type { FigureMaterials } from "./garment-materials.ts";
import { type LevelSection, stackRings } from "./local-rings.ts";

/** From under the chin to the crown; heights count from the ears. */
const SKULL: readonly LevelSection[] = [
  [-0.1, 0.044, 0.014, 0.022, 0.03],
  [-0.094, 0.042, 0.028, 0.038, 0.05],
  [-0.08, 0.036, 0.041, 0.051, 0.06],
  [-0.06, 0.027, 0.052, 0.06, 0.068],
  [-0.035, 0.016, 0.061, 0.07, 0.075],
  [-0.01, 0.006, 0.068, 0.079, 0.082],
  [0.015, 0, 0.071, 0.083, 0.09],
  [0.04, -0.004, 0.072, 0.089, 0.096],
  [0.07, -0.008, 0.069, 0.086, 0.095],
  [0.095, -0.01, 0.057, 0.07, 0.08],
  [0.114, -0.01, 0.037, 0.046, 0.054],
  [0.122, -0.01, 0.012, 0.016, 0.018],
];

/** Short grey hair, clear of the face and over the tops of the ears. */
const HAIR: readonly LevelSection[] = [
  [-0.062, -0.058, 0.046, 0.012, 0.036],
  [-0.05, -0.056, 0.06, 0.02, 0.046],
  [-0.025, -0.048, 0.072, 0.032, 0.06],
  [0.005, -0.04, 0.079, 0.044, 0.072],
  [0.03, -0.03, 0.083, 0.056, 0.084],
  [0.052, -0.02, 0.084, 0.078, 0.093],
  [0.068, -0.014, 0.083, 0.1, 0.098],
  [0.088, -0.012, 0.077, 0.1, 0.098],
  [0.11, -0.012, 0.064, 0.082, 0.085],
  [0.128, -0.012, 0.043, 0.056, 0.06],
  [0.138, -0.012, 0.018, 0.024, 0.026],
];

/** Soft waves in place of single hairs: the skin moves in and out by this share. */
const ruffle = (hair: Mesh): Mesh => {
  const positions = hair.geometry.getAttribute("position");
  for (let index = 0; index < positions.count; index += 1) {
    const x = positions.getX(index);
    const y = positions.getY(index);
    const z = positions.getZ(index);
    const around = Math.atan2(x, z);
    const wave = 1 + 0.022 * Math.sin(9 * around + 60 * y) + 0.014 * Math.sin(15 * around - 90 * y);
    positions.setXYZ(index, x * wave, y, z * wave);
  }
  hair.geometry.computeVertexNormals();
  return hair;
};

export const createHead = (materials: FigureMaterials): BodyPart =>
  createRigidPart(
    (body) => body.head,
    [
      createSweptTube(stackRings(SKULL), 24, materials.skin).mesh,
      ruffle(createSweptTube(stackRings(HAIR), 48, materials.hair).mesh),
      ...createFace(materials),
    ],
  );
