import type { Body } from "./body.ts";
import type { Side } from "./landmark.ts";
import { nearerSide, startView, type View } from "./view.ts";
import { type GateResult, gateBody, STANDING_NEEDS } from "./visibility-gate.ts";

/** What one frame says of a body on its own, before there is a history to smooth it with. */
export type FirstLook = {
  readonly view: View;
  readonly gate: GateResult;
  /** The sides that this view shows. */
  readonly sides: readonly Side[];
};

export const lookAtFirst = (body: Body): FirstLook => {
  const state = startView(body);
  const nearer = nearerSide(state);
  return {
    view: state.view,
    gate: gateBody(body, state.view, nearer, STANDING_NEEDS),
    sides: state.view === "side" ? [nearer] : ["left", "right"],
  };
};
