import { hangArm } from "./arm-chain.ts";
import type { BodyMeasures } from "./body-measures.ts";
import { placeFace } from "./face-landmarks.ts";
import { type Frame, moveTo, pitchForward, placeAt, roomFrame, tiltLeft, turnLeft } from "./frame.ts";
import { reachLeg } from "./leg-chain.ts";
import { mapSides, type Posture, signOf } from "./posture.ts";
import type { SyntheticBody } from "./synthetic-body.ts";

type Trunk = Pick<SyntheticBody, "pelvis" | "chest" | "neck" | "head">;

/** The ears sit this far ahead of the shoulder joints when standing tall, as a share of stature. */
export const EAR_AHEAD = 0.012;

const stackTrunk = (measures: BodyMeasures, posture: Posture, upright: Frame): Trunk => {
  const { lean, curve, tilt, turn } = posture.trunk;
  const lower = pitchForward(tiltLeft(upright, tilt), lean);
  const pelvis = moveTo(upright, posture.hips);
  const chest = moveTo(
    turnLeft(pitchForward(lower, curve), turn),
    placeAt(moveTo(lower, posture.hips), 0, measures.lumbar, 0),
  );
  const neck = moveTo(chest, placeAt(chest, 0, measures.thoracic, 0));
  const leaning = moveTo(pitchForward(upright, posture.head.neck), neck.origin);
  const head = moveTo(
    pitchForward(upright, posture.head.face),
    placeAt(leaning, 0, measures.neck, EAR_AHEAD * measures.stature),
  );
  return { pelvis, chest, neck, head };
};

/**
 * Puts every joint where the posture says. Bones keep their lengths in every posture.
 * @throws {OutOfReachError} when a foot is where its leg cannot get
 */
export const assembleBody = (measures: BodyMeasures, posture: Posture): SyntheticBody => {
  const upright = turnLeft(roomFrame, posture.heading);
  const trunk = stackTrunk(measures, posture, upright);
  const shoulders = mapSides((side) => placeAt(trunk.neck, signOf(side) * measures.shoulderHalfWidth, 0, 0));
  const arms = mapSides((side) => hangArm(measures, side, shoulders[side], upright, posture.arms[side], trunk.neck));
  const legs = mapSides((side) => reachLeg(measures, side, posture));
  return {
    measures,
    ...trunk,
    hands: mapSides((side) => arms[side].hand),
    feet: mapSides((side) => legs[side].foot),
    landmarks: {
      ...placeFace(trunk.head, measures.stature),
      leftShoulder: shoulders.left,
      rightShoulder: shoulders.right,
      leftElbow: arms.left.elbow,
      rightElbow: arms.right.elbow,
      leftWrist: arms.left.wrist,
      rightWrist: arms.right.wrist,
      leftPinky: arms.left.pinky,
      rightPinky: arms.right.pinky,
      leftIndex: arms.left.index,
      rightIndex: arms.right.index,
      leftThumb: arms.left.thumb,
      rightThumb: arms.right.thumb,
      leftHip: legs.left.hip,
      rightHip: legs.right.hip,
      leftKnee: legs.left.knee,
      rightKnee: legs.right.knee,
      leftAnkle: legs.left.ankle,
      rightAnkle: legs.right.ankle,
      leftHeel: legs.left.heel,
      rightHeel: legs.right.heel,
      leftFootIndex: legs.left.footIndex,
      rightFootIndex: legs.right.footIndex,
    },
  };
};
