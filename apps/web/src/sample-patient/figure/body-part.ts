import type { Frame, SyntheticBody } from "@plumbline/synthetic";
import { Vector3 as Direction, Group, type Object3D } from "three";

/** A part of the figure: added to the scene once, moved with each body. */
export type BodyPart = { readonly object: Object3D; readonly pose: (body: SyntheticBody) => void };

/** The figure's parts are modelled at this stature, in metres, and scaled to the body's. */
export const MODEL_STATURE = 1.66;

/** A group that follows a frame: x to the left, y up, z forward, in metres of a person of `MODEL_STATURE`. */
export const createRigidPart = (frameOf: (body: SyntheticBody) => Frame, children: readonly Object3D[]): BodyPart => {
  const group = new Group();
  group.matrixAutoUpdate = false;
  group.add(...children);
  const direction = ({ x, y, z }: Frame["left"]): Direction => new Direction(x, y, z);
  return {
    object: group,
    pose: (body) => {
      const frame = frameOf(body);
      const size = body.measures.stature / MODEL_STATURE;
      group.matrix
        .makeBasis(direction(frame.left), direction(frame.up), direction(frame.forward))
        .scale(new Direction(size, size, size))
        .setPosition(frame.origin.x, frame.origin.y, frame.origin.z);
      group.matrixWorldNeedsUpdate = true;
    },
  };
};
