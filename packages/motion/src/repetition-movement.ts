import type { Calibration } from "./calibration.ts";
import type { CheckId } from "./check-id.ts";
import type { Side } from "./landmark.ts";
import type { MotionEvent } from "./motion-event.ts";
import type { RepetitionSpec } from "./movement-spec.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { checksOfRep, repetitionOf } from "./rep-result.ts";
import {
  depthOfTrack,
  loseTrack,
  phaseOfTrack,
  type RepetitionTrack,
  startTrack,
  stepTrack,
} from "./repetition-track.ts";
import { BODY_FILTER } from "./signals/repetition-signals.ts";
import type { Milliseconds } from "./units.ts";
import type { Sight } from "./watch.ts";

/** Everything that a repetition exercise remembers between frames. */
export type RepetitionMovement = {
  readonly kind: "repetition";
  /** One for both sides together, or one for each (REP-15). */
  readonly tracks: readonly RepetitionTrack[];
  readonly fastInARow: number;
  readonly count: number;
  readonly partials: number;
};

/** A first-order filter lags by its time constant; around the turning point the 1€ filter runs at its rest cut-off. */
const LAG_AT_REST = 1000 / (2 * Math.PI * BODY_FILTER.restCutoff);

export const startRepetitions = (spec: RepetitionSpec): RepetitionMovement => {
  const sides: readonly (Side | null)[] = spec.sides === "each" ? ["left", "right"] : [null];
  return {
    kind: "repetition",
    tracks: sides.map((side) => startTrack(side, spec)),
    fastInARow: 0,
    count: 0,
    partials: 0,
  };
};

/** The furthest from rest of all tracks, in the signal's unit; null before the first sample. */
export const depthOf = (movement: RepetitionMovement, spec: RepetitionSpec): number | null => {
  const depths = movement.tracks.flatMap((track) => depthOfTrack(track, spec) ?? []);
  return depths.length === 0 ? null : Math.max(...depths);
};

export const phaseOf = (movement: RepetitionMovement, spec: RepetitionSpec): number =>
  Math.max(0, ...movement.tracks.map((track) => phaseOfTrack(track, spec)));

/** Whether a repetition is on its way out: its last sample was its furthest. */
export const isGoingOut = ({ tracks }: RepetitionMovement): boolean =>
  tracks.some(({ reps: { move, lastAt } }) => move !== null && move.deepest.at === lastAt);

/** Adds a check that the frame raised, so that the repetitions under way carry it. */
export const noteChecks = (movement: RepetitionMovement, events: readonly MotionEvent[]): RepetitionMovement => {
  const raised = events.filter((event) => event.type === "check.raised");
  if (raised.length === 0) return movement;
  const note = (track: RepetitionTrack): RepetitionTrack => ({
    ...track,
    raised: new Map([...track.raised, ...raised.map((event) => [event.check, event.severity] as const)]),
  });
  return { ...movement, tracks: movement.tracks.map(note) };
};

type Finished = { readonly track: RepetitionTrack; readonly outcome: RepOutcome };

const finishRep = (
  movement: RepetitionMovement,
  { track, outcome }: Finished,
  listed: readonly CheckId[],
  at: Milliseconds,
): readonly [RepetitionMovement, readonly MotionEvent[]] => {
  const fastInARow = outcome.flags.includes("fast") ? movement.fastInARow + 1 : 0;
  const own = checksOfRep(outcome, listed, fastInARow);
  const rep = repetitionOf(outcome, track, new Map([...track.raised, ...own]), LAG_AT_REST);
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
      ...[...own].map(([check, severity]) => ({ type: "check.raised" as const, at, check, severity })),
    ],
  ];
};

/** One measured frame in; the movement, and the repetitions that it ends, out. `listed` are the exercise's checks. */
export const stepRepetitions = (
  movement: RepetitionMovement,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
  listed: readonly CheckId[],
): readonly [RepetitionMovement, readonly MotionEvent[]] => {
  const stepped = movement.tracks.map((track) => stepTrack(track, sight, calibration, spec));
  let next: RepetitionMovement = { ...movement, tracks: stepped.map(([track]) => track) };
  const events: MotionEvent[] = [];
  for (const [track, outcome] of stepped) {
    if (outcome === null) continue;
    const [finished, happened] = finishRep(next, { track, outcome }, listed, sight.body.at);
    next = finished;
    events.push(...happened);
  }
  return [next, events];
};

/** REP-05: a freeze of more than 2 s loses the repetitions under way; the person's range is not. */
export const loseRepetitions = (movement: RepetitionMovement): RepetitionMovement => ({
  ...movement,
  tracks: movement.tracks.map(loseTrack),
});
