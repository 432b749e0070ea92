import { Group, Mesh, MeshBasicMaterial, type Object3D, PlaneGeometry } from "three";
import { palette } from "../palette.ts";
import { createBox } from "./box.ts";
import { createCounter } from "./counter.ts";
import { createFloorTexture, createWallTexture } from "./surface-textures.ts";

/** Metres behind the spot. */
const WALL = -1.7;
const WALL_HEIGHT = 3.6;
const WIDTH = 12;

const createFloor = (): Object3D => {
  const floor = new Mesh(new PlaneGeometry(WIDTH, 7), new MeshBasicMaterial({ map: createFloorTexture() }));
  floor.rotation.x = -Math.PI / 2;
  floor.position.set(0, 0, WALL + 3.5);
  return floor;
};

const createWall = (): Object3D => {
  const wall = new Mesh(new PlaneGeometry(WIDTH, WALL_HEIGHT), new MeshBasicMaterial({ map: createWallTexture() }));
  wall.position.set(0, WALL_HEIGHT / 2, WALL);
  return wall;
};

/** A window that shows only sky, left of the person. */
const createWindow = (): readonly Object3D[] => [
  createBox(palette.skirting, { x: -1.55, y: 1.62, z: WALL + 0.03 }, { x: 1.02, y: 1.22, z: 0.06 }),
  createBox(palette.sky, { x: -1.55, y: 1.62, z: WALL + 0.045 }, { x: 0.9, y: 1.1, z: 0.04 }),
  createBox(palette.skirting, { x: -1.55, y: 1.62, z: WALL + 0.06 }, { x: 0.04, y: 1.1, z: 0.04 }),
  createBox(palette.skirting, { x: -1.55, y: 1, z: WALL + 0.1 }, { x: 1.12, y: 0.04, z: 0.2 }),
];

/** Floor, wall, window and a kitchen counter within reach. Nothing to trip over. */
export const createRoom = (): Object3D => {
  const room = new Group();
  room.add(
    createFloor(),
    createWall(),
    createBox(palette.skirting, { x: 0, y: 0.05, z: WALL + 0.01 }, { x: WIDTH, y: 0.1, z: 0.02 }),
    ...createWindow(),
    ...createCounter(WALL),
  );
  // Nothing of the room ever moves.
  room.traverse((part) => {
    part.updateMatrix();
    part.matrixAutoUpdate = false;
  });
  return room;
};
