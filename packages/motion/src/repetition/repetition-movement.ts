import type { Calibration } from "../calibration/calibration.ts";
import { aboveNoise } from "../calibration/signal-noise.ts";
import type { CheckId } from "../checks/check-id.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import type { MotionEvent, Repetition } from "../motion-event.ts";
import { type RepetitionSpec, sidesOf } from "../movement-spec.ts";
import type { Sight } from "../sight/watch.ts";
import type { Milliseconds } from "../units.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { checksOfRep, repetitionOf } from "./rep-result.ts";
import { type Half, pairOf } from "./repetition-pair.ts";
import { loseTrack, type RepetitionTrack, startTrack, stepTrack, type TrackOutcome } from "./repetition-track.ts";

/** Everything that a repetition exercise remembers between frames. */
export type RepetitionMovement = {
  readonly kind: "repetition";
  readonly spec: RepetitionSpec;
  /** One for both sides together, or one for each (REP-15). */
  readonly tracks: readonly RepetitionTrack[];
  /** Where one of each side makes a repetition: the side that is done, until the other is. */
  readonly half: Half | null;
  readonly fastInARow: number;
  readonly count: number;
  readonly partials: number;
  readonly lastEndAt: Milliseconds | null;
};

export const startRepetitions = (asked: RepetitionSpec, calibration: Calibration): RepetitionMovement => {
  const spec = aboveNoise(asked, calibration);
  return {
    kind: "repetition",
    spec,
    tracks: sidesOf(spec).map((side) => startTrack(side, spec)),
    half: null,
    fastInARow: 0,
    count: 0,
    partials: 0,
    lastEndAt: null,
  };
};

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

type Stepped = readonly [RepetitionMovement, readonly MotionEvent[]];

/** Counts what one side has done, or both have: where both sides make a repetition, only the second of the two does. */
const countRep = (movement: RepetitionMovement, rep: Repetition, outcome: RepOutcome, at: Milliseconds): Stepped => {
  const half = { rep, share: outcome.share };
  const single = { rep, isFull: outcome.kind === "completed" };
  const whole = movement.spec.sides === "pair" ? pairOf(movement.half, half, movement.spec) : single;
  if (whole === null) return [{ ...movement, half }, []];
  const { isFull } = whole;
  const counted = {
    ...movement,
    half: null,
    count: movement.count + (isFull ? 1 : 0),
    partials: movement.partials + (isFull ? 0 : 1),
  };
  return [counted, [{ type: isFull ? "rep.completed" : "partial.completed", at, rep: whole.rep }]];
};

const finishRep = (
  movement: RepetitionMovement,
  track: RepetitionTrack,
  { outcome, side }: TrackOutcome,
  listed: readonly CheckId[],
  at: Milliseconds,
): Stepped => {
  const fastInARow = outcome.flags.includes("fast") ? movement.fastInARow + 1 : 0;
  const own = checksOfRep(outcome, listed, fastInARow);
  const rep = repetitionOf(outcome, track, side, new Map([...track.raised, ...own]));
  const ended = { ...movement, fastInARow, lastEndAt: at };
  const [next, events] = countRep(ended, rep, outcome, at);
  const raised = [...own].map(([check, severity]) => ({ type: "check.raised" as const, at, check, severity }));
  return [next, [...events, ...raised]];
};

/** What a repetition takes from its exercise besides the movement. */
export type ExerciseRules = Pick<ExerciseSpec, "checks" | "trunkStop">;

/** One measured frame in; the movement, and the repetitions that it ends, out. */
export const stepRepetitions = (
  movement: RepetitionMovement,
  sight: Sight,
  calibration: Calibration,
  { checks, trunkStop }: ExerciseRules,
): Stepped => {
  const stepped = movement.tracks.map((track) => stepTrack(track, sight, calibration, movement.spec, trunkStop));
  let next: RepetitionMovement = { ...movement, tracks: stepped.map(([track]) => track) };
  const events: MotionEvent[] = [];
  for (const [track, ended] of stepped) {
    if (ended === null) continue;
    const [finished, happened] = finishRep(next, track, ended, checks, sight.body.at);
    next = finished;
    events.push(...happened);
  }
  return [next, events];
};

/** REP-05: a freeze of more than 2 s loses the repetitions under way; the person's range is not. */
export const loseRepetitions = (movement: RepetitionMovement): RepetitionMovement => ({
  ...movement,
  tracks: movement.tracks.map(loseTrack),
  half: null,
});
