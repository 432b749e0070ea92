import { type Body, readBody } from "./body.ts";
import { calibrateBody } from "./calibrate-body.ts";
import type { Calibration } from "./calibration.ts";
import { lookAtFirst } from "./first-look.ts";
import type { PoseFrame } from "./pose-frame.ts";
import { isUpright, movementOf, STILL } from "./stillness.ts";

const STILL_SECOND = 1000;
/** Where nobody stands still for a second, the top of the movement must do. [E] */
const HIGHEST_MOMENT = 400;
/** A still window must reach this share of the tallest still one: a held squat is still, too. [E] */
const AS_TALL = 0.97;
/** Still means still for people, too: frames further apart than this are not one moment. */
const LONGEST_GAP = 400;

type Window = { readonly bodies: readonly Body[]; readonly movement: number; readonly height: number };

const isUsable = (body: Body): boolean => isUpright(body) && lookAtFirst(body).gate.kind === "open";

/** Height of the hips above the ankles in metres of the world skeleton: comparable at any distance. */
const standingHeight = (body: Body): number => (body.midAnkle.y - body.midHip.y) / body.scale;

const windowFrom = (bodies: readonly Body[], start: number, span: number): Window | null => {
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
  return { bodies: members, movement: movementOf(members, lookAtFirst(first).sides), height };
};

const windowsOf = (bodies: readonly Body[], span: number): readonly Window[] =>
  bodies.flatMap((_, start) => windowFrom(bodies, start, span) ?? []);

const stillestOf = (windows: readonly Window[]): Window | null => {
  const still = windows.filter((window) => window.movement < STILL);
  const tallest = Math.max(...still.map((window) => window.height));
  const tall = still.filter((window) => window.height >= AS_TALL * tallest);
  return tall.reduce<Window | null>((best, window) => (best && best.movement <= window.movement ? best : window), null);
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
export const calibrateRecording = (frames: readonly PoseFrame[]): Calibration | null => {
  const bodies = frames.flatMap((frame) => readBody(frame) ?? []).filter(isUsable);
  const window = stillestOf(windowsOf(bodies, STILL_SECOND)) ?? highestOf(windowsOf(bodies, HIGHEST_MOMENT));
  return window === null ? null : calibrateBody(window.bodies);
};
