import type { SyntheticBody } from "../synthetic-body.ts";
import { distanceBetween } from "../vector.ts";

/** Lengths of what cannot change its length, metres. */
export const bonesOf = (body: SyntheticBody): Readonly<Record<string, number>> => {
  const { landmarks: at } = body;
  return {
    leftThigh: distanceBetween(at.leftHip, at.leftKnee),
    rightThigh: distanceBetween(at.rightHip, at.rightKnee),
    leftShank: distanceBetween(at.leftKnee, at.leftAnkle),
    rightShank: distanceBetween(at.rightKnee, at.rightAnkle),
    leftFoot: distanceBetween(at.leftHeel, at.leftFootIndex),
    rightFoot: distanceBetween(at.rightHeel, at.rightFootIndex),
    pelvis: distanceBetween(at.leftHip, at.rightHip),
    shoulders: distanceBetween(at.leftShoulder, at.rightShoulder),
    lumbar: distanceBetween(body.pelvis.origin, body.chest.origin),
    thoracic: distanceBetween(body.chest.origin, body.neck.origin),
    leftUpperArm: distanceBetween(at.leftShoulder, at.leftElbow),
    rightForearm: distanceBetween(at.rightElbow, at.rightWrist),
    head: distanceBetween(at.leftEar, at.nose),
  };
};
