import type { PictureSize } from "@plumbline/motion";
import { type Degrees, degrees } from "@plumbline/motion";
import { degree } from "./angle.ts";
import { cross, directionOf, dot, subtract, type Vector3, vector } from "./vector.ts";

/** A pinhole camera held upright. Room metres. */
export type Camera = {
  readonly position: Vector3;
  /** The point in the middle of the picture; level when as high as the camera. */
  readonly target: Vector3;
  readonly verticalFieldOfView: Degrees;
  readonly picture: PictureSize;
};

/** The camera of the projected traces in the development data: level, 0.95 m high, 2.75 m away. */
export const defaultCamera: Camera = {
  position: vector(0, 0.95, 2.75),
  target: vector(0, 0.95, 0),
  verticalFieldOfView: degrees(55),
  picture: { width: 1280, height: 720 },
};

/** Room directions of the picture: right, down, and away from the camera. */
export type CameraAxes = { readonly right: Vector3; readonly down: Vector3; readonly away: Vector3 };

export const axesOf = (camera: Camera): CameraAxes => {
  const away = directionOf(subtract(camera.target, camera.position));
  const right = directionOf(cross(away, vector(0, 1, 0)));
  return { right, down: cross(away, right), away };
};

/** Metres along the axes. */
export const alongAxes = (axes: CameraAxes, offset: Vector3): Vector3 =>
  vector(dot(offset, axes.right), dot(offset, axes.down), dot(offset, axes.away));

/** Pixels on the picture for each metre to the side at a metre of depth. */
export const focalLength = (camera: Camera): number =>
  camera.picture.height / 2 / Math.tan((camera.verticalFieldOfView / 2) * degree);
