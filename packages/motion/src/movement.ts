import type { Calibration } from "./calibration.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import type { Posture } from "./form-check.ts";
import * as holding from "./hold-movement.ts";
import type { Side } from "./landmark.ts";
import type { MotionEvent } from "./motion-event.ts";
import * as repeating from "./repetition-movement.ts";
import { couldHandsPush } from "./signals/hands-push.ts";
import type { Milliseconds } from "./units.ts";
import type { Sight } from "./watch.ts";

/** What an exercise remembers between frames, by the kind of its movement. */
export type Movement = repeating.RepetitionMovement | holding.HoldMovement;

export type MovementReadout = {
  /** Repetitions counted, or holds ended. */
  readonly count: number;
  readonly partials: number;
  /** How far through the person's own range: 0 at rest, 1 at the target. */
  readonly phase: number;
  readonly holding: { readonly side: Side | null; readonly duration: Milliseconds } | null;
  /** For how long it was done: of a flow, while the hips moved at its pace (§4.3); of anything else, while it was seen. */
  readonly activeFor: Milliseconds;
};

type Stepped = readonly [Movement, readonly MotionEvent[]];

/** REP-05. */
const RESUMABLE = 2000;

export const startMovement = (spec: ExerciseSpec): Movement =>
  spec.movement.kind === "repetition" ? repeating.startRepetitions(spec.movement) : holding.startHolding();

export const stepMovement = (
  movement: Movement,
  sight: Sight,
  calibration: Calibration,
  spec: ExerciseSpec,
): Stepped => {
  if (movement.kind === "repetition" && spec.movement.kind === "repetition") {
    return repeating.stepRepetitions(movement, sight, calibration, spec.movement, spec.checks);
  }
  if (movement.kind === "hold" && spec.movement.kind === "hold") {
    return holding.stepHolding(movement, sight, calibration, spec.movement);
  }
  return [movement, []];
};

/** The checks that this frame raised belong to the repetition or hold under way. */
export const noteChecks = (movement: Movement, events: readonly MotionEvent[]): Movement =>
  movement.kind === "repetition" ? repeating.noteChecks(movement, events) : holding.noteHoldChecks(movement, events);

/** After a freeze: REP-05 resumes within 2 s and discards what was under way beyond that. */
export const resumeMovement = (movement: Movement, frozenFor: number, at: Milliseconds): Stepped => {
  if (movement.kind === "repetition") {
    return [frozenFor > RESUMABLE ? repeating.loseRepetitions(movement) : movement, []];
  }
  return frozenFor > RESUMABLE ? holding.endHolding(movement, at) : [holding.resumeHolding(movement, at), []];
};

/** What is still under way when the frames end: an unfinished hold ends where it was last seen. */
export const finishMovement = (movement: Movement, at: Milliseconds): readonly MotionEvent[] =>
  movement.kind === "hold" ? holding.endHolding(movement, at)[1] : [];

/** The parts of the posture that follow from the movement. */
export const readMovementPosture = (
  movement: Movement,
  sight: Sight,
  calibration: Calibration,
  spec: ExerciseSpec,
): Pick<Posture, "depth" | "sway" | "handsPush"> => {
  if (movement.kind === "hold") {
    return { depth: null, sway: holding.swayWhileHolding(movement, calibration), handsPush: null };
  }
  if (spec.movement.kind === "hold") return { depth: null, sway: null, handsPush: null };
  const isRising = spec.movement.range.of === "seat-to-stand" && repeating.isGoingOut(movement);
  const handsPush = isRising ? Number(couldHandsPush(sight.body, calibration.bodyHeight, sight.sides)) : null;
  return { depth: repeating.depthOf(movement, spec.movement), sway: null, handsPush };
};

export const readMovement = (movement: Movement, spec: ExerciseSpec): MovementReadout =>
  movement.kind === "hold"
    ? { count: movement.count, partials: 0, phase: 0, holding: holding.holdingOf(movement) }
    : {
        count: movement.count,
        partials: movement.partials,
        phase: spec.movement.kind === "repetition" ? repeating.phaseOf(movement, spec.movement) : 0,
        holding: null,
      };
