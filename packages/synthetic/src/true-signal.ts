import type { Side } from "@plumbline/motion";
import { otherSide, signOf } from "./posture.ts";
import type { SyntheticBody } from "./synthetic-body.ts";
import { distanceBetween, dot, midpoint, subtract, type Vector3 } from "./vector.ts";

/** What an exercise measures, from the true joints: metres or degrees, not yet against rest. */
export type TrueSignal = (body: SyntheticBody) => number;

const middleOf = ({ landmarks }: SyntheticBody, joint: "Hip" | "Shoulder" | "Ankle"): Vector3 =>
  midpoint(landmarks[`left${joint}`], landmarks[`right${joint}`]);

const fromOther = (body: SyntheticBody, side: Side): Vector3 =>
  subtract(body.landmarks[`${side}Ankle`], body.landmarks[`${otherSide(side)}Ankle`]);

/** Mean of both feet. */
export const heelAboveToes: TrueSignal = ({ landmarks }) =>
  (landmarks.leftHeel.y + landmarks.rightHeel.y - landmarks.leftFootIndex.y - landmarks.rightFootIndex.y) / 2;

/** @internal Tests alone ask for it. */
export const earHeight: TrueSignal = ({ landmarks }) => (landmarks.leftEar.y + landmarks.rightEar.y) / 2;

export const ankleSideways =
  (side: Side): TrueSignal =>
  (body) =>
    signOf(side) * dot(fromOther(body, side), body.pelvis.left);

export const ankleBehind =
  (side: Side): TrueSignal =>
  (body) =>
    -dot(fromOther(body, side), body.pelvis.forward);

/** This ankle over the other. */
export const ankleAbove =
  (side: Side): TrueSignal =>
  (body) =>
    fromOther(body, side).y;

export const kneeHeight =
  (side: Side): TrueSignal =>
  ({ landmarks }) =>
    landmarks[`${side}Knee`].y;

export const hipHeight: TrueSignal = (body) => middleOf(body, "Hip").y;

/** The hips to the person's left of a fixed point of the room. */
export const hipsLeftOf =
  (origin: Vector3): TrueSignal =>
  (body) =>
    dot(subtract(middleOf(body, "Hip"), origin), body.pelvis.left);

/** Midway between the ankles. */
export const anklesMiddle = (body: SyntheticBody): Vector3 => middleOf(body, "Ankle");

export const hipsLeftOfAnkles: TrueSignal = (body) => hipsLeftOf(anklesMiddle(body))(body);

const trunkOf = (body: SyntheticBody): Vector3 => subtract(middleOf(body, "Shoulder"), middleOf(body, "Hip"));
const inDegrees = (radians: number): number => (radians * 180) / Math.PI;

/** Degrees forward from upright. */
export const trunkForward: TrueSignal = (body) =>
  inDegrees(Math.atan2(dot(trunkOf(body), body.pelvis.forward), trunkOf(body).y));

/** Degrees to the person's left from upright. @internal Tests alone ask for it. */
export const trunkTilt: TrueSignal = (body) =>
  inDegrees(Math.atan2(dot(trunkOf(body), body.pelvis.left), trunkOf(body).y));

/** Degrees; 180 is a straight limb or back. */
export const angleAt = (vertex: Vector3, one: Vector3, other: Vector3): number => {
  const [a, b] = [subtract(one, vertex), subtract(other, vertex)];
  return inDegrees(Math.acos(dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))));
};

/** Degrees of flexion; 0 is straight. */
export const kneeFlexion =
  (side: Side): TrueSignal =>
  ({ landmarks }) =>
    180 - angleAt(landmarks[`${side}Knee`], landmarks[`${side}Hip`], landmarks[`${side}Ankle`]);

/** Degrees of flexion; 0 is straight. */
export const elbowFlexion =
  (side: Side): TrueSignal =>
  ({ landmarks }) =>
    180 - angleAt(landmarks[`${side}Elbow`], landmarks[`${side}Shoulder`], landmarks[`${side}Wrist`]);

const behindShoulders = (body: SyntheticBody, point: Vector3): number =>
  -dot(subtract(point, middleOf(body, "Shoulder")), body.pelvis.forward);

/** Mean of both elbows behind the shoulders. */
export const elbowsBehind: TrueSignal = (body) =>
  behindShoulders(body, midpoint(body.landmarks.leftElbow, body.landmarks.rightElbow));

/** Middle of both ears behind the shoulders. */
export const earsBehind: TrueSignal = (body) =>
  behindShoulders(body, midpoint(body.landmarks.leftEar, body.landmarks.rightEar));

export const wristGap: TrueSignal = ({ landmarks }) => distanceBetween(landmarks.leftWrist, landmarks.rightWrist);

/** Middle of both wrists over the shoulders. */
export const wristsAbove: TrueSignal = (body) =>
  midpoint(body.landmarks.leftWrist, body.landmarks.rightWrist).y - middleOf(body, "Shoulder").y;
