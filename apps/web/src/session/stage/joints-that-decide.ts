import type { ExerciseSpec, LandmarkName } from "@plumbline/motion";

const joints = {
  "hip-drop": ["leftHip", "rightHip", "leftKnee", "rightKnee"],
  "ankle-lift": ["leftAnkle", "rightAnkle"],
} as const satisfies Record<ExerciseSpec["movement"]["signal"], readonly LandmarkName[]>;

export const jointsThatDecide = (spec: ExerciseSpec): readonly LandmarkName[] => joints[spec.movement.signal];
