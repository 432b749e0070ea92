import type { Landmark, Milliseconds, PoseFrame } from "@plumbline/motion";
import { alongAxes, axesOf, type Camera, focalLength } from "./camera.ts";
import { isEnoughInPicture, isInPicture } from "./in-picture.ts";
import { landmarkNames } from "./landmark-names.ts";
import type { SyntheticBody } from "./synthetic-body.ts";
import { midpoint, subtract, type Vector3 } from "./vector.ts";
import { visibilityOf } from "./visibility.ts";

/** Closer than this a pinhole picture means nothing, metres. */
const NEAREST = 0.1;

/**
 * What a perfect detector would say: exact positions, no noise. Nobody is found when most of the body is out of the
 * picture, as a detector would have it.
 */
export const projectBody = (body: SyntheticBody, camera: Camera, at: Milliseconds): PoseFrame => {
  const axes = axesOf(camera);
  const focal = focalLength(camera);
  const { width, height } = camera.picture;
  const hips = midpoint(body.landmarks.leftHip, body.landmarks.rightHip);
  const hipDepth = alongAxes(axes, subtract(hips, camera.position)).z;

  const project = (point: Vector3): Omit<Landmark, "visibility"> => {
    const seen = alongAxes(axes, subtract(point, camera.position));
    const depth = Math.max(NEAREST, seen.z);
    return {
      x: width / 2 + (focal * seen.x) / depth,
      y: height / 2 + (focal * seen.y) / depth,
      z: ((seen.z - hipDepth) * focal) / Math.max(NEAREST, hipDepth),
    };
  };
  const image = landmarkNames.map((name) => {
    const point = project(body.landmarks[name]);
    return { ...point, visibility: isInPicture(camera.picture, point) ? visibilityOf(body, name, camera) : 0 };
  });
  const found = hipDepth > NEAREST && isEnoughInPicture(camera.picture, image);
  const world = landmarkNames.map((name, index) => ({
    ...alongAxes(axes, subtract(body.landmarks[name], hips)),
    visibility: image[index]?.visibility ?? 0,
  }));
  return { at, picture: camera.picture, image: found ? image : null, world: found ? world : null, brightness: null };
};
