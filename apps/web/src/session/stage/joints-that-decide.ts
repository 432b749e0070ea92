import {
  type ExerciseSpec,
  type HoldSignal,
  type LandmarkName,
  moveOf,
  type RepetitionSignal,
} from "@plumbline/motion";

const HIPS_AND_KNEES = ["leftHip", "rightHip", "leftKnee", "rightKnee"] as const;
const HIPS_AND_ANKLES = ["leftHip", "rightHip", "leftAnkle", "rightAnkle"] as const;
const ANKLES = ["leftAnkle", "rightAnkle"] as const;
const KNEES = ["leftKnee", "rightKnee"] as const;
const ELBOWS = ["leftElbow", "rightElbow"] as const;
const WRISTS = ["leftWrist", "rightWrist"] as const;

const joints = {
  "hip-drop": HIPS_AND_KNEES,
  "seat-rise": HIPS_AND_KNEES,
  "heel-rise": ["leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"],
  "ankle-out": ANKLES,
  "ankle-behind": ANKLES,
  "ankle-lift": ANKLES,
  "ankle-gap": ANKLES,
  "ankle-split": ANKLES,
  "knee-rise": KNEES,
  "knee-extension": KNEES,
  "hip-rise": HIPS_AND_ANKLES,
  lean: HIPS_AND_ANKLES,
  "trunk-forward": ["leftShoulder", "rightShoulder", "leftHip", "rightHip"],
  "elbow-flexion": ELBOWS,
  "elbow-behind": ELBOWS,
  "chin-tuck": ["leftEar", "rightEar", "leftShoulder", "rightShoulder"],
  "wrist-gap": WRISTS,
  "wrist-height": WRISTS,
} as const satisfies Record<RepetitionSignal | HoldSignal, readonly LandmarkName[]>;

/** Those that the exercise is counted by; none where no camera measures it. */
export const jointsThatDecide = ({ movement }: ExerciseSpec): readonly LandmarkName[] => {
  const signal = movement.kind === "hold" ? movement.signal : moveOf(movement)?.signal;
  return signal === undefined ? [] : joints[signal];
};
