import { CylinderGeometry, Group, Mesh, MeshLambertMaterial, type Object3D, Vector3 } from "three";
import { palette } from "../palette.ts";
import { fistOf } from "./fist-of.ts";
import type { MovingObject } from "./moving-object.ts";

/** Metres: a weight of about 1 kg. */
const BAR = { radius: 0.013, length: 0.15 } as const;
const HEAD = { radius: 0.032, length: 0.045 } as const;
const UP = new Vector3(0, 1, 0);

const createWeight = (): Object3D => {
  const material = new MeshLambertMaterial({ color: palette.weight });
  const weight = new Group();
  weight.add(new Mesh(new CylinderGeometry(BAR.radius, BAR.radius, BAR.length, 10), material));
  for (const sign of [-1, 1]) {
    const head = new Mesh(new CylinderGeometry(HEAD.radius, HEAD.radius, HEAD.length, 16), material);
    head.position.y = (sign * (BAR.length - HEAD.length)) / 2;
    weight.add(head);
  }
  return weight;
};

/** One in each fist, across the palm. */
export const createWeights = (): MovingObject => {
  const weights = { left: createWeight(), right: createWeight() } as const;
  const object = new Group();
  object.add(weights.left, weights.right);
  return {
    object,
    pose: (body) => {
      for (const side of ["left", "right"] as const) {
        const { forward } = body.hands[side];
        weights[side].position.copy(fistOf(body, side));
        weights[side].quaternion.setFromUnitVectors(UP, new Vector3(forward.x, forward.y, forward.z).normalize());
      }
    },
  };
};
