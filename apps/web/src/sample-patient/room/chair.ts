import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Chair } from "@plumbline/synthetic";
import { Group, type Object3D } from "three";
import { palette } from "../palette.ts";
import { createBox } from "./box.ts";
import type { MovingObject } from "./moving-object.ts";

/** Metres. */
const SEAT_THICKNESS = 0.035;
const LEG = 0.04;
const BACK_HEIGHT = 0.42;
const SLAT = { height: 0.07, thickness: 0.018 } as const;
const SLATS = [0.16, 0.27, 0.38] as const;

/** A plain wooden chair without arms. In its own frame the sitter looks along z and left is x. */
export const createChair = (chairAt: (at: Milliseconds) => Chair): MovingObject => {
  const { seatHeight, width, depth } = chairAt(milliseconds(0));
  const beside = width / 2 - LEG / 2;
  const front = depth / 2 - LEG / 2;
  const under = seatHeight - SEAT_THICKNESS;
  const top = seatHeight + BACK_HEIGHT;
  const post = (x: number, z: number, height: number): Object3D =>
    createBox(palette.chair, { x, y: height / 2, z }, { x: LEG, y: height, z: LEG });
  const chair = new Group();
  chair.add(
    createBox(
      palette.chair,
      { x: 0, y: seatHeight - SEAT_THICKNESS / 2, z: 0 },
      { x: width, y: SEAT_THICKNESS, z: depth },
    ),
    post(-beside, front, under),
    post(beside, front, under),
    post(-beside, -front, top),
    post(beside, -front, top),
    ...SLATS.map((height) =>
      createBox(
        palette.chair,
        { x: 0, y: seatHeight + height, z: -front },
        { x: width - 2 * LEG, y: SLAT.height, z: SLAT.thickness },
      ),
    ),
  );
  return {
    object: chair,
    pose: (_, at) => {
      const { place } = chairAt(at);
      chair.position.set(place.x, 0, place.z);
      chair.rotation.y = place.heading;
    },
  };
};
