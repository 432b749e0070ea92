import type { Calibration } from "./calibration/calibration.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import * as holding from "./hold/hold-movement.ts";
import type { MotionEvent } from "./motion-event.ts";
import * as drilling from "./repetition/drill-movement.ts";
import * as flowing from "./repetition/flow-movement.ts";
import * as repeating from "./repetition/repetition-movement.ts";
import type { Sight } from "./sight/watch.ts";
import type { Milliseconds } from "./units.ts";

/** What an exercise remembers between frames, by the kind of its movement. */
export type Movement =
  | repeating.RepetitionMovement
  | drilling.DrillMovement
  | flowing.FlowMovement
  | holding.HoldMovement
  | { readonly kind: "timer" };

type Stepped = readonly [Movement, readonly MotionEvent[]];

/** REP-05. */
const RESUMABLE = 2000;

export const startMovement = ({ movement }: ExerciseSpec, calibration: Calibration): Movement => {
  switch (movement.kind) {
    case "repetition":
      return repeating.startRepetitions(movement, calibration);
    case "drill":
      return drilling.startDrill(repeating.startRepetitions(movement.move, calibration));
    case "flow":
      return flowing.startFlow(movement, repeating.startRepetitions(movement.move, calibration));
    case "hold":
      return holding.startHolding(movement);
    case "timer":
      return { kind: "timer" };
  }
};

/** The repetitions that a movement consists of; null of a hold or a timer. */
export const repetitionsIn = (movement: Movement): repeating.RepetitionMovement | null => {
  switch (movement.kind) {
    case "repetition":
      return movement;
    case "drill":
    case "flow":
      return movement.move;
    default:
      return null;
  }
};

export const stepMovement = (
  movement: Movement,
  sight: Sight,
  calibration: Calibration,
  spec: ExerciseSpec,
): Stepped => {
  const { at, midHip } = sight.body;
  switch (movement.kind) {
    case "repetition":
      return repeating.stepRepetitions(movement, sight, calibration, spec);
    case "drill":
      return drilling.stepDrill(movement, sight, calibration, spec);
    case "flow": {
      const [move, events] = repeating.stepRepetitions(movement.move, sight, calibration, spec);
      const { bodyHeight } = calibration;
      const hips = { x: midHip.x / bodyHeight, y: midHip.y / bodyHeight };
      return [flowing.stepPace({ ...movement, move }, at, hips), events];
    }
    case "hold":
      return holding.stepHolding(movement, sight, calibration);
    case "timer":
      return [movement, []];
  }
};

/** The checks that this frame raised belong to the repetition or hold under way. */
export const noteChecks = (movement: Movement, events: readonly MotionEvent[]): Movement => {
  switch (movement.kind) {
    case "repetition":
      return repeating.noteChecks(movement, events);
    case "drill":
      return drilling.noteDrillChecks(movement, events);
    case "flow":
      return { ...movement, move: repeating.noteChecks(movement.move, events) };
    case "hold":
      return holding.noteHoldChecks(movement, events);
    case "timer":
      return movement;
  }
};

/** After a freeze: REP-05 resumes within 2 s and discards what was under way beyond that. */
export const resumeMovement = (movement: Movement, unseenFor: number, at: Milliseconds): Stepped => {
  const isLost = unseenFor > RESUMABLE;
  switch (movement.kind) {
    case "repetition":
      return [isLost ? repeating.loseRepetitions(movement) : movement, []];
    case "drill":
      return isLost ? drilling.loseDrill(movement, at) : [drilling.resumeDrill(movement, at), []];
    case "flow":
      return [isLost ? { ...movement, move: repeating.loseRepetitions(movement.move) } : movement, []];
    case "hold":
      return isLost ? holding.endHolding(movement, at) : [holding.resumeHolding(movement, at), []];
    case "timer":
      return [movement, []];
  }
};

/** SQ-3: a walk, during which nothing is measured (GATE-2), ends what feet must stand still for. */
export const interruptByWalk = (movement: Movement): Movement =>
  movement.kind === "repetition" && movement.spec.guards.includes("planted-feet")
    ? repeating.loseRepetitions(movement)
    : movement;

/** What is still under way when the frames end: an unfinished hold ends where it was last seen. */
export const finishMovement = (movement: Movement, at: Milliseconds): readonly MotionEvent[] => {
  switch (movement.kind) {
    case "hold":
      return holding.endHolding(movement, at)[1];
    case "drill":
      return drilling.endDrill(movement, at)[1];
    default:
      return [];
  }
};
