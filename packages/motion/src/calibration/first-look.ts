import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { STANDING_JOINTS, type UsedJoints, usedJointsOf } from "../sight/used-joints.ts";
import { nearerSide, startView, type View } from "../sight/view.ts";
import { type GateResult, gateBody } from "../sight/visibility-gate.ts";

/** What one frame says of a body on its own, before there is a history to smooth it with. */
export type FirstLook = {
  readonly view: View;
  readonly gate: GateResult;
  /** The sides that this view shows. */
  readonly sides: readonly Side[];
};

/** Whoever stands is measured standing; of an exercise of the upper body the joints in use must do. */
export const restingJointsOf = (spec: ExerciseSpec): UsedJoints =>
  spec.body === "whole" ? STANDING_JOINTS : usedJointsOf(spec);

export const lookAtFirst = (body: Body, spec: ExerciseSpec): FirstLook => {
  const state = startView(body);
  const nearer = nearerSide(state);
  return {
    view: state.view,
    gate: gateBody(body, state.view, nearer, restingJointsOf(spec)),
    sides: state.view === "side" ? [nearer] : ["left", "right"],
  };
};
