import type { ExerciseSpec, LandmarkName } from "@plumbline/motion";

const joints = {
  "hip-drop": ["leftHip", "rightHip", "leftKnee", "rightKnee"],
  "seat-rise": ["leftHip", "rightHip", "leftKnee", "rightKnee"],
  "heel-rise": ["leftHeel", "rightHeel", "leftFootIndex", "rightFootIndex"],
  "ankle-out": ["leftAnkle", "rightAnkle"],
  "ankle-lift": ["leftAnkle", "rightAnkle"],
} as const satisfies Record<ExerciseSpec["movement"]["signal"], readonly LandmarkName[]>;

export const jointsThatDecide = (spec: ExerciseSpec): readonly LandmarkName[] => joints[spec.movement.signal];
