import type { Side } from "./body/landmark.ts";
import * as holding from "./hold/hold-movement.ts";
import { type Movement, repetitionsIn } from "./movement.ts";
import * as drilling from "./repetition/drill-movement.ts";
import { isUnderWay, phaseOf } from "./repetition/repetition-readout.ts";
import type { Milliseconds } from "./units.ts";

export type MovementReadout = {
  /** Repetitions counted, or holds ended. */
  readonly count: number;
  readonly partials: number;
  /** How far through the person's own range: 0 at rest, 1 at the target. */
  readonly phase: number;
  readonly holding: { readonly side: Side | null; readonly duration: Milliseconds } | null;
};

/** Somebody between two repetitions is still exercising for so long, milliseconds. [E] */
const BETWEEN_REPETITIONS = 3000;

/** Whether the exercise is being done just now, which is what minutes of it are counted by. */
export const isActive = (movement: Movement, at: Milliseconds): boolean => {
  if (movement.kind === "flow") return movement.isFlowing;
  if (movement.kind === "hold") return holding.holdingOf(movement) !== null;
  const move = repetitionsIn(movement);
  if (move === null) return false;
  const { lastEndAt } = move;
  return isUnderWay(move) || (lastEndAt !== null && at - lastEndAt <= BETWEEN_REPETITIONS);
};

export const readMovement = (movement: Movement): MovementReadout => {
  if (movement.kind === "hold") {
    return { count: movement.count, partials: 0, phase: 0, holding: holding.holdingOf(movement) };
  }
  const move = repetitionsIn(movement);
  if (move === null) return { count: 0, partials: 0, phase: 0, holding: null };
  const readout = { count: move.count, partials: move.partials, phase: phaseOf(move), holding: null };
  return movement.kind === "drill"
    ? { ...readout, count: movement.count, holding: drilling.drillHoldOf(movement) }
    : readout;
};
