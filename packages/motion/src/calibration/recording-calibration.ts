import { type Body, readBody, sizeOf } from "../body/body.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import { medianOf } from "../filters/median.ts";
import { calibrateBody } from "./calibrate-body.ts";
import type { Calibration } from "./calibration.ts";
import { type Distance, distanceOf } from "./distance-from-rest.ts";
import { lookAtFirst } from "./first-look.ts";
import { isAtEase, movementOf, STILL } from "./stillness.ts";

const STILL_SECOND = 1000;
/** Under a poor detector nobody is still: a second that moves by less than this share of H is one of standing. [E] */
const NEARLY_STILL = 0.03;
/** Where nobody stands still for a second, the top of the movement must do. [E] */
const HIGHEST_MOMENT = 400;
/** A still window must reach this share of the tallest still one: a held squat is still, too. [E] */
const AS_TALL = 0.97;
/** Over one leg a detector sees the hips a little higher than over both: so much may rest be lower than the tallest. [E] */
const NEARLY_AS_TALL = 0.95;
/** Where nobody stands still, somebody who sits may still be taken for upright: less than this share of the highest. [E] */
const NOT_LOW = 0.9;
/**
 * No window is stiller than another by less than this, share of H and of the stillest one's movement, which is mostly the
 * detector's: of those the first, which is before the work. [E]
 */
const AS_STILL = { ofHeight: 0.003, ofStillest: 0.5 };
/** Still means still for people, too: frames further apart than this are not one moment. */
const LONGEST_GAP = 400;

type Window = {
  readonly bodies: readonly Body[];
  readonly movement: number;
  readonly height: number;
  /** null where it cannot be read. */
  readonly away: number | null;
};

const isUsable = (body: Body, spec: ExerciseSpec): boolean =>
  isAtEase(body, spec) && lookAtFirst(body, spec).gate.kind === "open";

/** Whoever turned or walked in was seen from elsewhere, too: rest is read from where the exercise is. */
const inCountedViews = (bodies: readonly Body[], spec: ExerciseSpec): readonly Body[] => {
  const seen = bodies.filter((body) => spec.views.includes(lookAtFirst(body, spec).view));
  return seen.length === 0 ? bodies : seen;
};

/** Somebody who passes close to the camera is not who exercises: that is the size which is seen most of the time. [E] */
const OTHER_SIZE = 0.3;

const ofCommonSize = (bodies: readonly Body[], { body: reach }: ExerciseSpec): readonly Body[] => {
  const common = medianOf(bodies.map((body) => sizeOf(body, reach))) ?? 0;
  return bodies.filter((body) => Math.abs(sizeOf(body, reach) / common - 1) <= OTHER_SIZE);
};

/** Height of the hips above the ankles in metres of the world skeleton: comparable at any distance. */
const standingHeight = (body: Body, { body: reach }: ExerciseSpec): number =>
  reach === "whole" ? (body.midAnkle.y - body.midHip.y) / body.scale : 1;

type Search = { readonly spec: ExerciseSpec; readonly distance: Distance | null };

const windowFrom = (
  bodies: readonly Body[],
  start: number,
  span: number,
  { spec, distance }: Search,
): Window | null => {
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
  const height = members.reduce((sum, body) => sum + standingHeight(body, spec), 0) / members.length;
  const away = distance === null ? 0 : medianOf(members.flatMap((body) => distance.away(body) ?? []));
  return { bodies: members, movement: movementOf(members, lookAtFirst(first, spec).sides, spec), height, away };
};

const windowsOf = (bodies: readonly Body[], span: number, search: Search): readonly Window[] =>
  bodies.flatMap((_, start) => windowFrom(bodies, start, span, search) ?? []);

/** Those that are about as near to rest as any; all of them where none shows it. */
const nearestToRest = (windows: readonly Window[], tolerance: number): readonly Window[] => {
  const nearest = Math.min(...windows.flatMap(({ away }) => away ?? []));
  return nearest === Number.POSITIVE_INFINITY
    ? windows
    : windows.filter(({ away }) => away !== null && away <= nearest + tolerance);
};

/** @param moves share of H by which a joint of somebody who is still moves at most */
const stillestOf = (windows: readonly Window[], tolerance: number, moves: number): Window | null => {
  const highest = Math.max(...windows.map((window) => window.height));
  const still = windows.filter(({ movement, height }) => movement < moves && height >= NOT_LOW * highest);
  const tallest = Math.max(...still.map((window) => window.height));
  const atRest = nearestToRest(
    still.filter(({ height }) => height >= NEARLY_AS_TALL * tallest),
    tolerance,
  );
  const tallestAtRest = Math.max(...atRest.map((window) => window.height));
  const upright = atRest.filter(({ height }) => height >= AS_TALL * tallestAtRest);
  const stillest = Math.min(...upright.map(({ movement }) => movement));
  return upright.find(({ movement }) => movement <= (1 + AS_STILL.ofStillest) * stillest + AS_STILL.ofHeight) ?? null;
};

/** Tall counts, movement counts against it; both as shares of a leg's length. */
const highestOf = (all: readonly Window[], tolerance: number): Window | null => {
  const tallest = Math.max(...all.map((window) => window.height));
  // A crouch is nearer than standing to the rest of hips that rise, and a lifted knee to that of feet side by side.
  const upright = all.filter(({ height }) => height >= AS_TALL * tallest);
  const windows = nearestToRest(upright, tolerance);
  const worth = (window: Window): number => window.height / tallest - window.movement;
  return windows.reduce<Window | null>((best, window) => (best && worth(best) >= worth(window) ? best : window), null);
};

/**
 * REP-01 for a recording, which has no start signal: its own stillest upright second, wherever it lies, else its
 * highest steady posture. null when nobody ever stands upright in sight.
 */
export const calibrateRecording = (frames: readonly PoseFrame[], spec: ExerciseSpec): Calibration | null => {
  const usable = frames.flatMap((frame) => readBody(frame) ?? []).filter((body) => isUsable(body, spec));
  const bodies = ofCommonSize(inCountedViews(usable, spec), spec);
  const search = { spec, distance: distanceOf(spec.movement, bodies) };
  const tolerance = search.distance?.tolerance ?? 0;
  const seconds = windowsOf(bodies, STILL_SECOND, search);
  const window =
    stillestOf(seconds, tolerance, STILL) ??
    stillestOf(seconds, tolerance, NEARLY_STILL) ??
    highestOf(windowsOf(bodies, HIGHEST_MOMENT, search), 2 * tolerance);
  return window === null ? null : calibrateBody(window.bodies, spec);
};
