import { milliseconds } from "@plumbline/motion";
import { landmarkNames } from "../landmark-names.ts";
import type { Performance } from "../performance.ts";
import { distanceBetween } from "../vector.ts";
import { bonesOf } from "./bones.ts";

/** Milliseconds from the first moment on. */
const everyMoment = (total: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);

/** How far any bone gets from its first length, metres. */
export const boneDriftOf = (performance: Performance): number => {
  const atFirst = bonesOf(performance.bodyAt(milliseconds(0)));
  const drifts = everyMoment(performance.duration, 130).flatMap((at) =>
    Object.entries(bonesOf(performance.bodyAt(milliseconds(at)))).map(([bone, length]) =>
      Math.abs(length - (atFirst[bone] ?? Number.NaN)),
    ),
  );
  return Math.max(...drifts);
};

const STEP = 8;

/** The fastest joint, and the greatest change of a joint's speed between two moments 8 ms apart; metres a second. */
export const motionOf = (performance: Performance): { readonly fastest: number; readonly sharpest: number } => {
  let before = performance.bodyAt(milliseconds(0)).landmarks;
  let speeds = landmarkNames.map(() => 0);
  let [fastest, sharpest] = [0, 0];
  for (const at of everyMoment(performance.duration, STEP).slice(1)) {
    const now = performance.bodyAt(milliseconds(at)).landmarks;
    const next = landmarkNames.map((name) => distanceBetween(now[name], before[name]) / (STEP / 1000));
    fastest = Math.max(fastest, ...next);
    sharpest = Math.max(sharpest, ...next.map((speed, index) => Math.abs(speed - (speeds[index] ?? 0))));
    before = now;
    speeds = next;
  }
  return { fastest, sharpest };
};

/** The lowest that a heel or a toe gets, metres over the floor. */
export const lowestFootOf = (performance: Performance): number => {
  const heights = everyMoment(performance.duration, 90).flatMap((at) => {
    const { landmarks } = performance.bodyAt(milliseconds(at));
    return [landmarks.leftHeel, landmarks.rightHeel, landmarks.leftFootIndex, landmarks.rightFootIndex].map(
      ({ y }) => y,
    );
  });
  return Math.min(...heights);
};
