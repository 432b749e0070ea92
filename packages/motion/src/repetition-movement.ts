import type { Calibration } from "./calibration.ts";
import type { CheckId, RepetitionSpec, Severity } from "./exercise-spec.ts";
import type { FootPair } from "./foot-pair.ts";
import { deepestFlexion, type KneeFlexion, NO_KNEE_FLEXION, readKneeFlexion } from "./knee-flexion.ts";
import type { Side } from "./landmark.ts";
import type { MotionEvent } from "./motion-event.ts";
import { type OneEuroState, stepOneEuro } from "./one-euro-filter.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { discardMove, type RepState, rangeShare, startReps, stepReps } from "./rep-machine.ts";
import { checksOfRep, repetitionOf } from "./rep-result.ts";
import { readHipDrop, readTrunkSink } from "./signals/hip-drop.ts";
import type { Milliseconds } from "./units.ts";
import type { Sight } from "./watch.ts";

/** Everything that a repetition exercise remembers between frames. */
export type RepetitionMovement = {
  readonly kind: "repetition";
  readonly reps: RepState;
  readonly drop: OneEuroState | null;
  readonly hipY: OneEuroState | null;
  readonly kneeFlexion: KneeFlexion;
  /** Checks raised since the hips left rest. */
  readonly raised: ReadonlyMap<CheckId, Severity>;
  readonly fastInARow: number;
  readonly count: number;
  readonly partials: number;
};

/** Shares of H a second reach 0.5 in a squat; the cut-off then rises from 1.6 to 6 Hz. [E] */
const HIP_FILTER = { restCutoff: 1.6, speedGain: 9 };
/** A first-order filter lags by its time constant; around the turning point the 1€ filter runs at its rest cut-off. */
const LAG_AT_REST = 1000 / (2 * Math.PI * HIP_FILTER.restCutoff);

export const startRepetitions = (): RepetitionMovement => ({
  kind: "repetition",
  reps: startReps,
  drop: null,
  hipY: null,
  kneeFlexion: NO_KNEE_FLEXION,
  raised: new Map(),
  fastInARow: 0,
  count: 0,
  partials: 0,
});

/** Depth of the hips below their resting level, as a share of H; null before the first sample. */
export const depthOf = (movement: RepetitionMovement): number | null =>
  movement.drop === null ? null : movement.drop.value - movement.reps.rest.level;

export const phaseOf = (movement: RepetitionMovement, spec: RepetitionSpec): number =>
  movement.drop === null ? 0 : rangeShare(movement.reps, movement.drop.value, spec);

/** The feet in use, as shares of H; a single leg stands for both. */
const feetOf = ({ body, sides }: Sight, bodyHeight: number): FootPair => {
  const placeOf = (side: Side) => ({
    x: body.legs[side].ankle.x / bodyHeight,
    y: body.legs[side].ankle.y / bodyHeight,
  });
  const [first = "left", second = first] = sides;
  return [placeOf(first), placeOf(second)];
};

/** Adds a check that the frame raised, so that the repetition under way carries it. */
export const noteChecks = (movement: RepetitionMovement, events: readonly MotionEvent[]): RepetitionMovement => {
  const raised = events.filter((event) => event.type === "check.raised");
  if (raised.length === 0) return movement;
  return {
    ...movement,
    raised: new Map([...movement.raised, ...raised.map((event) => [event.check, event.severity] as const)]),
  };
};

const finishRep = (
  movement: RepetitionMovement,
  outcome: RepOutcome,
  at: Milliseconds,
): readonly [RepetitionMovement, readonly MotionEvent[]] => {
  const fastInARow = outcome.flags.includes("fast") ? movement.fastInARow + 1 : 0;
  const checks = checksOfRep(outcome, movement.raised, fastInARow);
  const rep = repetitionOf(outcome, checks, movement.kneeFlexion, LAG_AT_REST);
  const fromRep = [...checks].filter(([check]) => check === "FC-03" || check === "FC-04");
  const isFull = outcome.kind === "completed";
  const next = {
    ...movement,
    fastInARow,
    count: movement.count + (isFull ? 1 : 0),
    partials: movement.partials + (isFull ? 0 : 1),
  };
  return [
    next,
    [
      { type: isFull ? "rep.completed" : "partial.completed", at, rep },
      ...fromRep.map(([check, severity]) => ({ type: "check.raised" as const, at, check, severity })),
    ],
  ];
};

/** One measured frame in; the movement, and a repetition that it ends, out. */
export const stepRepetitions = (
  movement: RepetitionMovement,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
): readonly [RepetitionMovement, readonly MotionEvent[]] => {
  const at = sight.body.at;
  const raw = readHipDrop(sight.body, calibration, sight.sides);
  if (raw === null) return [movement, []];
  const drop = stepOneEuro(movement.drop, at, raw, HIP_FILTER);
  const hipY = stepOneEuro(movement.hipY, at, sight.body.midHip.y / calibration.bodyHeight, HIP_FILTER);
  const sample = {
    at,
    drop: drop.value,
    trunkSink: readTrunkSink(sight.body, calibration),
    hipY: hipY.value,
    feet: feetOf(sight, calibration.bodyHeight),
  };
  const [reps, outcome] = stepReps(movement.reps, sample, spec);
  const isMoving = movement.reps.move !== null;
  const flexion = readKneeFlexion(sight.body, sight.view, sight.sides);
  const next: RepetitionMovement = {
    ...movement,
    reps,
    drop,
    hipY,
    kneeFlexion: isMoving ? deepestFlexion(movement.kneeFlexion, flexion) : flexion,
    raised: isMoving ? movement.raised : new Map(),
  };
  return outcome === null ? [next, []] : finishRep(next, outcome, at);
};

/** REP-05: a freeze of more than 2 s loses the repetition under way. */
export const loseRepetition = (movement: RepetitionMovement): RepetitionMovement => ({
  ...movement,
  reps: discardMove(movement.reps),
  drop: null,
  hipY: null,
  raised: new Map(),
});
