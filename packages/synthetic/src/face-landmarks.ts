import type { LandmarkName } from "@plumbline/motion";
import { type Frame, placeAt } from "./frame.ts";
import type { Vector3 } from "./vector.ts";

export type FaceLandmark = Extract<LandmarkName, "nose" | `${string}Eye${string}` | `${string}Ear` | `mouth${string}`>;

/** Left, up and forward of the midpoint between the ears, as shares of stature (Farkas, rounded). */
const FACE: Readonly<Record<FaceLandmark, readonly [left: number, up: number, forward: number]>> = {
  nose: [0, -0.006, 0.067],
  leftEyeInner: [0.0095, 0.012, 0.05],
  leftEye: [0.0185, 0.012, 0.049],
  leftEyeOuter: [0.027, 0.012, 0.044],
  rightEyeInner: [-0.0095, 0.012, 0.05],
  rightEye: [-0.0185, 0.012, 0.049],
  rightEyeOuter: [-0.027, 0.012, 0.044],
  leftEar: [0.044, 0, 0],
  rightEar: [-0.044, 0, 0],
  mouthLeft: [0.0145, -0.027, 0.052],
  mouthRight: [-0.0145, -0.027, 0.052],
};

/** @param head origin midway between the ears */
export const placeFace = (head: Frame, stature: number): Readonly<Record<FaceLandmark, Vector3>> => {
  const place = (name: FaceLandmark): Vector3 => {
    const [left, up, forward] = FACE[name];
    return placeAt(head, left * stature, up * stature, forward * stature);
  };
  return {
    nose: place("nose"),
    leftEyeInner: place("leftEyeInner"),
    leftEye: place("leftEye"),
    leftEyeOuter: place("leftEyeOuter"),
    rightEyeInner: place("rightEyeInner"),
    rightEye: place("rightEye"),
    rightEyeOuter: place("rightEyeOuter"),
    leftEar: place("leftEar"),
    rightEar: place("rightEar"),
    mouthLeft: place("mouthLeft"),
    mouthRight: place("mouthRight"),
  };
};
