import type { SyntheticBody, Vector3 } from "@plumbline/synthetic";
import { type LimbSection, placeLimbRings } from "../limb-rings.ts";
import { createSweptTube } from "../swept-tube.ts";
import { type BodyPart, MODEL_STATURE } from "./body-part.ts";
import type { FigureMaterials } from "./garment-materials.ts";

const SEGMENTS = 24;

/** From the tunic's hem over hips, waist and chest to the neckline; `along` 0 hips, 1 waist, 2 shoulders. */
const TUNIC: readonly (readonly [along: number, halfWidth: number, frontDepth: number, backDepth: number])[] = [
  [-0.37, 0.172, 0.12, 0.13],
  [-0.35, 0.182, 0.128, 0.138],
  [-0.15, 0.183, 0.128, 0.14],
  [0.1, 0.178, 0.126, 0.13],
  [0.5, 0.162, 0.12, 0.108],
  [0.85, 0.154, 0.114, 0.098],
  [1.15, 0.156, 0.12, 0.102],
  [1.45, 0.163, 0.134, 0.11],
  [1.7, 0.17, 0.122, 0.112],
  [1.87, 0.176, 0.1, 0.106],
  [1.97, 0.178, 0.082, 0.096],
  [2.06, 0.176, 0.072, 0.086],
  [2.11, 0.166, 0.066, 0.079],
  [2.15, 0.138, 0.062, 0.072],
  [2.185, 0.1, 0.058, 0.065],
  [2.215, 0.07, 0.055, 0.058],
  [2.23, 0.058, 0.052, 0.054],
];

const NECK: readonly LimbSection[] = [
  { along: 0, halfWidth: 0.056, frontDepth: 0.052, backDepth: 0.05 },
  { along: 0.5, halfWidth: 0.052, frontDepth: 0.05, backDepth: 0.05 },
  { along: 1, halfWidth: 0.05, frontDepth: 0.05, backDepth: 0.05 },
  { along: 2, halfWidth: 0.05, frontDepth: 0.048, backDepth: 0.052 },
];

const between = (a: Vector3, b: Vector3, share: number): Vector3 => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
  z: a.z + (b.z - a.z) * share,
});

const sectionsOf = (body: SyntheticBody): readonly LimbSection[] => {
  const size = (body.measures.stature / MODEL_STATURE) * body.measures.build;
  return TUNIC.map(([along, halfWidth, frontDepth, backDepth]) => ({
    along,
    halfWidth: halfWidth * size,
    frontDepth: frontDepth * size,
    backDepth: backDepth * size,
  }));
};

const trunkRings = (body: SyntheticBody) =>
  placeLimbRings(
    {
      joints: [body.pelvis.origin, body.chest.origin, body.neck.origin],
      front: body.chest.forward,
      roundness: 0.5,
    },
    sectionsOf(body),
  );

/** The tunic, which bends with the back. */
export const createTunic = (first: SyntheticBody, materials: FigureMaterials): BodyPart => {
  const tube = createSweptTube(trunkRings(first), SEGMENTS, materials.top);
  return { object: tube.mesh, pose: (body) => tube.update(trunkRings(body)) };
};

const neckRings = (body: SyntheticBody) => {
  const size = body.measures.stature / MODEL_STATURE;
  const { neck, head } = body;
  const top: Vector3 = {
    x: head.origin.x - head.up.x * 0.03 * size,
    y: head.origin.y - head.up.y * 0.03 * size,
    z: head.origin.z - head.up.z * 0.03 * size,
  };
  return placeLimbRings(
    { joints: [neck.origin, between(neck.origin, top, 0.5), top], front: neck.forward, roundness: 0.4 },
    NECK.map((section) => ({
      ...section,
      halfWidth: section.halfWidth * size,
      frontDepth: section.frontDepth * size,
      backDepth: section.backDepth * size,
    })),
  );
};

export const createNeck = (first: SyntheticBody, materials: FigureMaterials): BodyPart => {
  const tube = createSweptTube(neckRings(first), 16, materials.skin);
  return { object: tube.mesh, pose: (body) => tube.update(neckRings(body)) };
};
