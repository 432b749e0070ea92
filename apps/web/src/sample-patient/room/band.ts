import type { Vector3 } from "@plumbline/synthetic";
import { CylinderGeometry, Group, Mesh, MeshLambertMaterial, Vector3 as Point } from "three";
import type { Band } from "../belongings.ts";
import { palette } from "../palette.ts";
import { createBox } from "./box.ts";
import { fistOf } from "./fist-of.ts";
import type { MovingObject } from "./moving-object.ts";

/** Metres: a rolled-up band is thinner than any limb, and the post is thinner than an arm. */
const RADIUS = 0.009;
const POST = { width: 0.06, above: 0.12 } as const;
const UP = new Point(0, 1, 0);

const toPoint = ({ x, y, z }: Vector3): Point => new Point(x, y, z);

const createStrand = () => {
  const strand = new Mesh(new CylinderGeometry(RADIUS, RADIUS, 1, 8), new MeshLambertMaterial({ color: palette.band }));
  const stretch = (from: Point, to: Point): void => {
    const way = to.clone().sub(from);
    strand.position.copy(from).lerp(to, 0.5);
    strand.scale.y = way.length();
    strand.quaternion.setFromUnitVectors(UP, way.normalize());
  };
  return { strand, stretch };
};

/** From hand to hand, or from both hands to a post. */
export const createBand = ({ from, until, post }: Band): MovingObject => {
  const [left, right] = [createStrand(), createStrand()];
  const band = new Group();
  band.add(left.strand, ...(post === null ? [] : [right.strand]));
  const object = new Group();
  object.add(band);
  if (post !== null) {
    const height = post.y + POST.above;
    object.add(
      createBox(palette.chair, { x: post.x, y: height / 2, z: post.z }, { x: POST.width, y: height, z: POST.width }),
    );
  }
  return {
    object,
    pose: (body, at) => {
      band.visible = at >= from && at <= until;
      left.stretch(fistOf(body, "left"), post === null ? fistOf(body, "right") : toPoint(post));
      if (post !== null) right.stretch(fistOf(body, "right"), toPoint(post));
    },
  };
};
