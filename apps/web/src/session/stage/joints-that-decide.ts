import { type CountedSignal, type ExerciseSpec, type JointName, signalOfMovement } from "@plumbline/motion";

/** Not REP-03's, without which nothing is measured, but those whose movement the patient can see counted. */
const DECIDING: Readonly<Record<CountedSignal, readonly JointName[]>> = {
  "hip-drop": ["hip", "knee"],
  "seat-rise": ["hip", "knee"],
  "heel-rise": ["heel", "toe"],
  "ankle-out": ["ankle"],
  "ankle-behind": ["ankle"],
  "ankle-lift": ["ankle"],
  "ankle-gap": ["ankle"],
  "ankle-split": ["ankle"],
  "knee-rise": ["knee"],
  "knee-extension": ["knee"],
  "hip-rise": ["hip", "ankle"],
  lean: ["hip", "ankle"],
  "trunk-forward": ["shoulder", "hip"],
  "elbow-flexion": ["elbow"],
  "elbow-behind": ["elbow"],
  "chin-tuck": ["ear", "shoulder"],
  "wrist-gap": ["wrist"],
  "wrist-height": ["wrist"],
};

const NONE: readonly JointName[] = [];

/** Those that the exercise is counted by, of both sides; none where no camera measures it. */
export const jointsThatDecide = ({ movement }: ExerciseSpec): readonly JointName[] => {
  const signal = signalOfMovement(movement);
  return signal === null ? NONE : DECIDING[signal];
};
