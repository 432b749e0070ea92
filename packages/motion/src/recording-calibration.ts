import { type Body, readBody } from "./body.ts";
import { calibrateBody } from "./calibrate-body.ts";
import type { Calibration } from "./calibration.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import { lookAtFirst } from "./first-look.ts";
import { medianOf } from "./median.ts";
import type { PoseFrame } from "./pose-frame.ts";
import { heelAboveToe } from "./signals/foot-signals.ts";
import { isUpright, movementOf, STILL } from "./stillness.ts";

const STILL_SECOND = 1000;
/** Where nobody stands still for a second, the top of the movement must do. [E] */
const HIGHEST_MOMENT = 400;
/** A still window must reach this share of the tallest still one: a held squat is still, too. [E] */
const AS_TALL = 0.97;
/** Still means still for people, too: frames further apart than this are not one moment. */
const LONGEST_GAP = 400;

/** Metres of the world skeleton by which a reading at rest varies from one still second to the next. [E] */
const SAME_REST = 0.015;

type Signal = ExerciseSpec["movement"]["signal"];

/**
 * What grows as a person leaves rest, metres of the world skeleton: somebody on their toes, or with a leg held out, is
 * upright and still, too. null where the height of the hips already tells (CAL-2).
 */
const awayFromRest = (body: Body, signal: Signal): number | null => {
  const { left, right } = body.legs;
  switch (signal) {
    case "heel-rise": {
      const heights = (["left", "right"] as const).flatMap((side) => heelAboveToe(body, side) ?? []);
      return heights.length === 0 ? null : Math.max(...heights) / body.scale;
    }
    case "ankle-out":
      return Math.abs(left.ankle.x - right.ankle.x) / body.scale;
    default:
      return null;
  }
};

type Window = {
  readonly bodies: readonly Body[];
  readonly movement: number;
  readonly height: number;
  readonly away: number;
};

const isUsable = (body: Body): boolean => isUpright(body) && lookAtFirst(body).gate.kind === "open";

/** Height of the hips above the ankles in metres of the world skeleton: comparable at any distance. */
const standingHeight = (body: Body): number => (body.midAnkle.y - body.midHip.y) / body.scale;

const windowFrom = (bodies: readonly Body[], start: number, span: number, signal: Signal): Window | null => {
  const first = bodies[start];
  if (first === undefined) return null;
  const members: Body[] = [first];
  for (let index = start + 1; index < bodies.length; index += 1) {
    const body = bodies[index];
    const previous = members[members.length - 1] ?? first;
    if (body === undefined || body.at - previous.at > LONGEST_GAP || body.at - first.at > span) break;
    members.push(body);
  }
  const last = members[members.length - 1] ?? first;
  if (members.length < 2 || last.at - first.at < span * 0.75) return null;
  const height = members.reduce((sum, body) => sum + standingHeight(body), 0) / members.length;
  const away = medianOf(members.flatMap((body) => awayFromRest(body, signal) ?? [])) ?? 0;
  return { bodies: members, movement: movementOf(members, lookAtFirst(first).sides), height, away };
};

const windowsOf = (bodies: readonly Body[], span: number, signal: Signal): readonly Window[] =>
  bodies.flatMap((_, start) => windowFrom(bodies, start, span, signal) ?? []);

const stillestOf = (windows: readonly Window[]): Window | null => {
  const still = windows.filter((window) => window.movement < STILL);
  const tallest = Math.max(...still.map((window) => window.height));
  const nearest = Math.min(...still.map((window) => window.away));
  const resting = still.filter(({ height, away }) => height >= AS_TALL * tallest && away <= nearest + SAME_REST);
  return resting.reduce<Window | null>(
    (best, window) => (best && best.movement <= window.movement ? best : window),
    null,
  );
};

/** Tall counts, movement counts against it; both as shares of a leg's length. */
const highestOf = (windows: readonly Window[]): Window | null => {
  const tallest = Math.max(...windows.map((window) => window.height));
  const worth = (window: Window): number => window.height / tallest - window.movement;
  return windows.reduce<Window | null>((best, window) => (best && worth(best) >= worth(window) ? best : window), null);
};

/**
 * REP-01 for a recording, which has no start signal: its own stillest upright second, wherever it lies, else its
 * highest steady posture. null when nobody ever stands upright in sight.
 */
export const calibrateRecording = (frames: readonly PoseFrame[], { movement }: ExerciseSpec): Calibration | null => {
  const bodies = frames.flatMap((frame) => readBody(frame) ?? []).filter(isUsable);
  const window =
    stillestOf(windowsOf(bodies, STILL_SECOND, movement.signal)) ??
    highestOf(windowsOf(bodies, HIGHEST_MOMENT, movement.signal));
  return window === null ? null : calibrateBody(window.bodies);
};
