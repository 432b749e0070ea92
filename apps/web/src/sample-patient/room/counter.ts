import { CylinderGeometry, Mesh, MeshLambertMaterial, type Object3D, SphereGeometry } from "three";
import { palette } from "../palette.ts";
import { createBox } from "./box.ts";

/** The near end of the counter stands a short reach to the person's left. Metres. */
const NEAR_EDGE = { x: 0.72, z: -0.05 } as const;
const LENGTH = 2.6;
const TOP = 0.9;

const createDoors = (depth: number, middle: number): readonly Object3D[] =>
  [0, 1, 2, 3].flatMap((door) => {
    const x = NEAR_EDGE.x + 0.33 + door * 0.64;
    return [
      createBox(palette.cupboard, { x, y: 0.47, z: middle + depth / 2 + 0.008 }, { x: 0.61, y: 0.72, z: 0.016 }),
      createBox(
        palette.steel,
        { x: x + 0.22, y: 0.74, z: middle + depth / 2 + 0.025 },
        { x: 0.11, y: 0.014, z: 0.014 },
      ),
    ];
  });

const createPlant = (x: number, z: number): readonly Object3D[] => {
  const leaf = new MeshLambertMaterial({ color: palette.leaf });
  const pot = new Mesh(new CylinderGeometry(0.07, 0.055, 0.12, 16), new MeshLambertMaterial({ color: palette.pot }));
  pot.position.set(x, TOP + 0.06, z);
  const leaves = [-0.05, 0.02, 0.06].map((aside, index) => {
    const bush = new Mesh(new SphereGeometry(0.075, 12, 8), leaf);
    bush.position.set(x + aside, TOP + 0.18 + index * 0.025, z + (index - 1) * 0.03);
    bush.scale.set(0.8, 1.2, 0.8);
    return bush;
  });
  return [pot, ...leaves];
};

const createKettle = (x: number, z: number): readonly Object3D[] => {
  const steel = new MeshLambertMaterial({ color: palette.steel });
  const body = new Mesh(new CylinderGeometry(0.055, 0.08, 0.17, 16), steel);
  body.position.set(x, TOP + 0.085, z);
  const lid = new Mesh(new SphereGeometry(0.056, 14, 8), steel);
  lid.position.set(x, TOP + 0.17, z);
  lid.scale.y = 0.45;
  return [body, lid];
};

/** A counter along the wall's right, deep enough to come within the person's reach. @param wall z of the wall */
export const createCounter = (wall: number): readonly Object3D[] => {
  const depth = NEAR_EDGE.z - wall;
  const middle = wall + depth / 2;
  const x = NEAR_EDGE.x + LENGTH / 2;
  return [
    createBox(palette.cupboard, { x, y: 0.47, z: middle }, { x: LENGTH, y: 0.78, z: depth }),
    createBox(palette.iris, { x, y: 0.05, z: middle - 0.03 }, { x: LENGTH - 0.04, y: 0.1, z: depth }),
    createBox(palette.worktop, { x, y: TOP - 0.02, z: middle + 0.01 }, { x: LENGTH + 0.04, y: 0.04, z: depth + 0.04 }),
    ...createDoors(depth, middle),
    ...createPlant(1.9, -1.1),
    ...createKettle(1.35, -1.2),
  ];
};
