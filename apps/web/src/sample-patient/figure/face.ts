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
  const rim = new Mesh(new TorusGeometry(0.021, 0.0014, 6, 20), materials.glasses);
  rim.position.set(side * 0.0305, 0.016, 0.0895);
  rim.rotation.y = side * 0.2;
  rim.scale.y = 0.8;
  const temple = createBlob(materials.glasses, [side * 0.0665, 0.021, 0.043], [0.0014, 0.0016, 0.044]);
  temple.rotation.y = side * -0.2;
  return [
    createBlob(materials.eyeWhite, [side * 0.0305, 0.0185, 0.0745], [0.0118, 0.005, 0.006]),
    createBlob(materials.iris, [side * 0.0305, 0.0185, 0.0775], [0.0052, 0.0052, 0.004]),
    // The upper lid covers the top of the iris: a calm look.
    createBlob(materials.skin, [side * 0.0305, 0.0245, 0.0755], [0.0145, 0.0042, 0.0075]),
    createBlob(materials.brow, [side * 0.031, 0.0375, 0.0805], [0.0165, 0.0028, 0.006]),
    createBlob(materials.skin, [side * 0.0725, -0.002, -0.004], [0.008, 0.027, 0.016]),
    temple,
    rim,
  ];
};

/** A slight smile: part of a ring, so that the corners rise. */
const createMouth = (materials: FigureMaterials): readonly Object3D[] => {
  const width = 1.1;
  const line = new Mesh(new TorusGeometry(0.044, 0.0032, 6, 14, width), materials.lips);
  line.rotation.z = -Math.PI / 2 - width / 2;
  line.position.set(0, 0, 0.0835);
  return [line, createBlob(materials.lips, [0, -0.0475, 0.081], [0.014, 0.0042, 0.006])];
};

/** Nose, eyes, brows, mouth, ears and thin glasses, where the landmarks of `synthetic` are. */
export const createFace = (materials: FigureMaterials): readonly Object3D[] => [
  createSweptTube(stackRings(NOSE), 12, materials.skin).mesh,
  ...createEye(materials, 1),
  ...createEye(materials, -1),
  ...createMouth(materials),
  createBlob(materials.glasses, [0, 0.02, 0.0935], [0.0095, 0.0014, 0.0014]),
];
