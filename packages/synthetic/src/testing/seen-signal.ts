import { type LandmarkName, milliseconds, type Side } from "@plumbline/motion";
import type { Performance } from "../performance.ts";
import { directionOf, distanceBetween, dot, midpoint, subtract, type Vector3 } from "../vector.ts";

type Joints = Readonly<Record<LandmarkName, Vector3>>;

export const jointsAt = (performance: Performance, at: number): Joints =>
  performance.bodyAt(milliseconds(at)).landmarks;

/** Degrees, 180 for a straight limb. */
const angleAt = (vertex: Vector3, from: Vector3, to: Vector3): number =>
  (Math.acos(dot(directionOf(subtract(from, vertex)), directionOf(subtract(to, vertex)))) * 180) / Math.PI;

export const kneeAngle = (joints: Joints, side: Side): number =>
  angleAt(joints[`${side}Knee`], joints[`${side}Hip`], joints[`${side}Ankle`]);

export const elbowAngle = (joints: Joints, side: Side): number =>
  angleAt(joints[`${side}Elbow`], joints[`${side}Shoulder`], joints[`${side}Wrist`]);

export const hipHeight = ({ leftHip, rightHip }: Joints): number => midpoint(leftHip, rightHip).y;

const middleShoulder = ({ leftShoulder, rightShoulder }: Joints): Vector3 => midpoint(leftShoulder, rightShoulder);

/** T in metres. */
export const trunkOf = (joints: Joints): number =>
  distanceBetween(middleShoulder(joints), midpoint(joints.leftHip, joints.rightHip));

/** Metres between the wrists as shoulder widths. */
export const wristGap = (joints: Joints): number =>
  distanceBetween(joints.leftWrist, joints.rightWrist) / distanceBetween(joints.leftShoulder, joints.rightShoulder);

/** Metres; for somebody who faces the default camera. */
export const aheadOfShoulder = (joints: Joints, name: LandmarkName): number =>
  joints[name].z - middleShoulder(joints).z;

/** Metres. */
export const wristsAboveShoulder = (joints: Joints): number =>
  midpoint(joints.leftWrist, joints.rightWrist).y - middleShoulder(joints).y;

/** Degrees forward from upright; for somebody who faces the default camera. */
export const trunkLean = (joints: Joints): number => {
  const up = subtract(middleShoulder(joints), midpoint(joints.leftHip, joints.rightHip));
  return (Math.atan2(up.z, up.y) * 180) / Math.PI;
};

export const FEET = ["leftAnkle", "rightAnkle", "leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"] as const;
