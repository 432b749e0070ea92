import { findExercise } from "@plumbline/exercises";
import { analyseRecording, degrees, type MotionEvent, type NotMeasurableReason, type Side } from "@plumbline/motion";
import {
  addDetectorNoise,
  createPerformance,
  defaultCamera,
  framesOf,
  type TrueTimes,
  trueTimesOf,
} from "@plumbline/synthetic";
import { countNaively } from "../../naive-counter.ts";
import { performSet } from "../scripts/perform-set.ts";
import { type GridCase, isRefused, viewOfYaw } from "./grid-case.ts";

/** Below the minimum a repetition is partial and a hold is none (REP-12); in another view nothing is measured. */
type Expectation = "counted" | "below-minimum" | "refused";

export type GridOutcome = {
  readonly expectation: Expectation;
  /** Repetitions or holds that were done. */
  readonly truth: number;
  /** null where the engine said that it could not measure. */
  readonly counted: number | null;
  readonly partials: number;
  readonly naive: number;
  readonly notMeasurable: NotMeasurableReason | null;
  readonly isHold: boolean;
  /** Milliseconds, of each start and end, where all were found. */
  readonly timingErrors: readonly number[];
  /** Milliseconds, of each hold's duration. */
  readonly holdErrors: readonly number[];
  /** Milliseconds from the true end of a repetition until it was told of; below 0 where that was on its last part. */
  readonly latencies: readonly number[];
  /** Repetitions and holds given to the other side than the one that did them. */
  readonly wrongSides: number;
};

const REPETITIONS = 5;
const HOLDS = 3;

type Event = TrueTimes & { readonly side: Side | null };
type Found = Event & { readonly toldAt: number };

const foundIn = (events: readonly MotionEvent[], isHold: boolean): readonly Found[] =>
  events.flatMap((event): readonly Found[] => {
    if (isHold) return event.type === "hold.ended" ? [{ ...event.hold, toldAt: event.at }] : [];
    return event.type === "rep.completed" ? [{ ...event.rep, toldAt: event.at }] : [];
  });

/** Each true event with the found one; none when their numbers differ, since nobody knows then which is which. */
const pairsOf = (found: readonly Found[], truth: readonly Event[]): readonly (readonly [Found, Event])[] => {
  if (found.length !== truth.length) return [];
  const inOrder = found.toSorted((a, b) => a.startAt - b.startAt);
  return truth.flatMap((one, index) => {
    const other = inOrder[index];
    return other === undefined ? [] : [[other, one] as const];
  });
};

/** One performance, seen by the camera, through the engine and the naive counter. */
export const runGridCase = (one: GridCase): GridOutcome => {
  const exercise = findExercise(one.exercise);
  if (exercise === null) throw new Error(`no exercise ${one.exercise}`);
  const isHold = exercise.spec.movement.kind === "hold";
  const { act, ...set } = performSet(one.exercise, {
    range: one.range,
    view: viewOfYaw(one.yaw),
    pace: one.pace,
    nearer: one.nearer,
    repetitions: isHold ? HOLDS : REPETITIONS,
    person: { stoop: degrees(one.stoop) },
  });
  const yaw = degrees(one.nearer === "right" ? one.yaw : -one.yaw);
  const performance = createPerformance({ ...set, yaw, seed: one.seed });
  const frames = addDetectorNoise(framesOf(performance, defaultCamera, one.fps), { level: one.noise, seed: one.seed });
  const analysis = analyseRecording(frames, exercise.spec);
  const { truth } = performance;
  const done = [...truth.reps, ...truth.holds].filter((event) => event.act === act);
  const found = foundIn(analysis.events, isHold);
  const truths = done.flatMap((event) => {
    const times = trueTimesOf(performance, event);
    return times === null ? [] : [{ side: event.side, ...times }];
  });
  const pairs = pairsOf(found, truths);
  const belowOrCounted = one.range === "below" ? "below-minimum" : "counted";
  return {
    expectation: isRefused(exercise, one.yaw) ? "refused" : belowOrCounted,
    truth: done.length,
    counted: analysis.notMeasurable === null ? found.length : null,
    partials: analysis.partials.length,
    naive: countNaively(frames),
    notMeasurable: analysis.notMeasurable,
    isHold,
    timingErrors: pairs.flatMap(([a, b]) => [Math.abs(a.startAt - b.startAt), Math.abs(a.endAt - b.endAt)]),
    holdErrors: isHold ? pairs.map(([a, b]) => Math.abs(a.endAt - a.startAt - (b.endAt - b.startAt))) : [],
    latencies: isHold ? [] : pairs.map(([a, b]) => a.toldAt - b.endAt),
    wrongSides: pairs.filter(([a, b]) => a.side !== null && b.side !== null && a.side !== b.side).length,
  };
};
