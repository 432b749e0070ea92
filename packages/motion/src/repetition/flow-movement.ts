import { lengthOf, type Point } from "../body/point.ts";
import { type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import type { FlowSpec } from "../movement-spec.ts";
import { BODY_FILTER } from "../signals/repetition-signals.ts";
import type { Milliseconds } from "../units.ts";
import type { RepetitionMovement } from "./repetition-movement.ts";

/** How the hips go: FLOW-1. */
type Pace = {
  readonly x: OneEuroState;
  readonly y: OneEuroState;
  /** When they last moved fast enough; null before they did. */
  readonly movedAt: Milliseconds | null;
};

export type FlowMovement = {
  readonly kind: "flow";
  readonly spec: FlowSpec;
  readonly move: RepetitionMovement;
  readonly pace: Pace | null;
  readonly isFlowing: boolean;
};

export const startFlow = (spec: FlowSpec, move: RepetitionMovement): FlowMovement => ({
  kind: "flow",
  spec,
  move,
  pace: null,
  isFlowing: false,
});

/** Slow shifts stand still at their ends for a breath. [E] */
const BREATH = 1500;

/** `midHip` in shares of H. */
export const stepPace = (flow: FlowMovement, at: Milliseconds, midHip: Point): FlowMovement => {
  const { slowest, fastest } = flow.spec;
  const x = stepOneEuro(flow.pace?.x ?? null, at, midHip.x, BODY_FILTER);
  const y = stepOneEuro(flow.pace?.y ?? null, at, midHip.y, BODY_FILTER);
  const speed = lengthOf(x.speed, y.speed);
  const movedAt = speed >= slowest ? at : (flow.pace?.movedAt ?? null);
  const isFlowing = movedAt !== null && at - movedAt <= BREATH && speed <= fastest;
  return { ...flow, pace: { x, y, movedAt }, isFlowing };
};
