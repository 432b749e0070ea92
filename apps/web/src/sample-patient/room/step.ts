import { Group, type Object3D } from "three";
import type { Step } from "../belongings.ts";
import { palette } from "../palette.ts";
import { createBox } from "./box.ts";

/** Metres. */
const WIDTH = 0.62;
const TREAD = 0.02;

/** A wooden step with a tread of another colour: its edge must be seen. */
export const createStep = ({ place, height, depth }: Step): Object3D => {
  const step = new Group();
  const body = height - TREAD;
  step.add(
    createBox(palette.chair, { x: 0, y: body / 2, z: 0 }, { x: WIDTH - 0.03, y: body, z: depth - 0.02 }),
    createBox(palette.tread, { x: 0, y: height - TREAD / 2, z: 0 }, { x: WIDTH, y: TREAD, z: depth }),
  );
  step.position.set(place.x, 0, place.z);
  step.rotation.y = place.heading;
  return step;
};
