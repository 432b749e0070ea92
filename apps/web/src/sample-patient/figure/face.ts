import { type Material, Mesh, type Object3D, SphereGeometry, TorusGeometry } from "three";
import { createSweptTube } from "../swept-tube.ts";
import type { FigureMaterials } from "./garment-materials.ts";
import { type LevelSection, stackRings } from "./local-rings.ts";

type Triple = readonly [x: number, y: number, z: number];

/** A ball stretched along the head's axes: x left, y up, z forward, metres from between the ears. */
const createBlob = (material: Material, centre: Triple, radii: Triple): Object3D => {
  const mesh = new Mesh(new SphereGeometry(1, 12, 8), material);
  mesh.position.set(...centre);
  mesh.scale.set(...radii);
  return mesh;
};

const NOSE: readonly LevelSection[] = [
  [-0.024, 0.084, 0.012, 0.008, 0.01],
  [-0.018, 0.088, 0.0165, 0.017, 0.012],
  [-0.01, 0.09, 0.0145, 0.021, 0.012],
  [0.004, 0.086, 0.0105, 0.015, 0.012],
  [0.02, 0.082, 0.0085, 0.009, 0.01],
  [0.032, 0.08, 0.007, 0.006, 0.008],
];

const createEye = (materials: FigureMaterials, side: 1 | -1): readonly Object3D[] => {
  const rim = new Mesh(new TorusGeometry(0.0215, 0.0016, 6, 20), materials.glasses);
  rim.position.set(side * 0.0305, 0.017, 0.094);
  rim.rotation.y = side * 0.12;
  rim.scale.y = 0.82;
  return [
    createBlob(materials.eyeWhite, [side * 0.0305, 0.02, 0.074], [0.0135, 0.0065, 0.007]),
    createBlob(materials.iris, [side * 0.0305, 0.0198, 0.0785], [0.0055, 0.0058, 0.004]),
    createBlob(materials.brow, [side * 0.031, 0.039, 0.081], [0.017, 0.0032, 0.006]),
    createBlob(materials.skin, [side * 0.0725, -0.002, -0.004], [0.008, 0.027, 0.016]),
    createBlob(materials.glasses, [side * 0.0655, 0.022, 0.045], [0.0016, 0.0018, 0.05]),
    rim,
  ];
};

/** Nose, eyes, brows, mouth, ears and thin glasses, where the landmarks of `synthetic` are. */
export const createFace = (materials: FigureMaterials): readonly Object3D[] => [
  createSweptTube(stackRings(NOSE), 12, materials.skin).mesh,
  ...createEye(materials, 1),
  ...createEye(materials, -1),
  createBlob(materials.glasses, [0, 0.021, 0.096], [0.0095, 0.0014, 0.0014]),
  createBlob(materials.lips, [0, -0.0415, 0.0825], [0.0235, 0.0042, 0.006]),
  createBlob(materials.lips, [0, -0.0475, 0.0815], [0.018, 0.0045, 0.006]),
];
