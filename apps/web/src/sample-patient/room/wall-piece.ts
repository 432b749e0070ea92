import { Color, Group, Mesh, MeshBasicMaterial, type Object3D, PlaneGeometry } from "three";
import type { Wall } from "../belongings.ts";
import { palette } from "../palette.ts";
import { createBox } from "./box.ts";

/** Metres. */
const HEIGHT = 2.6;
const THICKNESS = 0.12;
/** To the two sides of a person who leans on it: the far end meets the wall of the room. */
const AHEAD = { right: 0.5, left: 1.7 } as const;
/** Narrow enough to leave the window. */
const BEHIND = 0.66;

/** How much darker than the room's wall the face is when it looks across the light. */
const DUSK = 0.88;

const createFace = (width: number): Mesh => {
  const color = new Color(palette.wall).multiplyScalar(DUSK);
  const face = new Mesh(new PlaneGeometry(width, HEIGHT), new MeshBasicMaterial({ color }));
  face.position.y = HEIGHT / 2;
  return face;
};

/**
 * A piece of wall to lean on, or to stand against. Who leans on it looks at its face: its own left is their right. It
 * has a face and ends but no back, so that a camera on the other side still sees the person.
 */
export const createWallPiece = ({ place, isAhead }: Wall): Object3D => {
  const [left, right] = isAhead ? [AHEAD.right, AHEAD.left] : [BEHIND, BEHIND];
  const face = createFace(left + right);
  face.position.x = (left - right) / 2;
  const wall = new Group();
  wall.add(face);
  for (const x of [left, -right]) {
    wall.add(
      createBox(palette.skirting, { x, y: HEIGHT / 2, z: -THICKNESS / 2 }, { x: 0.02, y: HEIGHT, z: THICKNESS }),
    );
  }
  wall.position.set(place.x, 0, place.z);
  wall.rotation.y = place.heading;
  return wall;
};
