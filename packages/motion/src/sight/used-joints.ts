import type { JointName } from "../body/joint-index.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { type CountedSignal, moveOf } from "../movement-spec.ts";

/** What an exercise is measured by (REP-03): these joints, of both sides or of those that the view shows. */
export type UsedJoints = { readonly joints: readonly JointName[]; readonly bothSides: boolean };

const LEG = ["hip", "knee", "ankle"] as const;
const ARM = ["hip", "shoulder", "elbow", "wrist"] as const;

const nearer = (...joints: readonly JointName[]): UsedJoints => ({ joints, bothSides: false });
const both = (...joints: readonly JointName[]): UsedJoints => ({ joints, bothSides: true });

/** Of somebody who stands. */
export const STANDING_JOINTS = nearer(...LEG);

const BY_SIGNAL: Readonly<Record<CountedSignal, UsedJoints>> = {
  "hip-drop": STANDING_JOINTS,
  "seat-rise": STANDING_JOINTS,
  "heel-rise": nearer(...LEG, "heel", "toe"),
  "ankle-out": both(...LEG),
  "ankle-behind": both(...LEG),
  "ankle-lift": both(...LEG),
  "ankle-gap": both(...LEG),
  "ankle-split": both(...LEG),
  "knee-rise": both(...LEG),
  "hip-rise": STANDING_JOINTS,
  lean: both(...LEG),
  "trunk-forward": nearer("shoulder", ...LEG),
  "knee-extension": STANDING_JOINTS,
  "elbow-flexion": nearer(...ARM),
  "elbow-behind": nearer("hip", "shoulder", "elbow"),
  "chin-tuck": nearer("hip", "shoulder", "ear"),
  "wrist-gap": both("hip", "shoulder", "wrist"),
  "wrist-height": both("hip", "shoulder", "wrist"),
};

export const usedJointsOf = ({ movement }: ExerciseSpec): UsedJoints => {
  if (movement.kind === "hold") return BY_SIGNAL[movement.signal];
  const move = moveOf(movement);
  if (move === null) return STANDING_JOINTS;
  const used = BY_SIGNAL[move.signal];
  return move.sides === "each" ? { ...used, bothSides: true } : used;
};
