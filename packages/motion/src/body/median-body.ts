import { medianOf } from "../filters/median.ts";
import { type Body, readBody } from "./body.ts";
import { isMeasured } from "./joint-index.ts";
import type { Landmark, LandmarkSet } from "./pose-frame.ts";

const medianLandmark = (landmarks: readonly Landmark[]): Landmark | null => {
  const x = medianOf(landmarks.map((landmark) => landmark.x));
  const y = medianOf(landmarks.map((landmark) => landmark.y));
  const z = medianOf(landmarks.map((landmark) => landmark.z));
  const visibility = medianOf(landmarks.map((landmark) => landmark.visibility));
  return x === null || y === null || z === null || visibility === null ? null : { x, y, z, visibility };
};

const found = (sets: readonly (LandmarkSet | null)[], index: number): readonly Landmark[] => {
  const landmarks: Landmark[] = [];
  for (const set of sets) {
    const landmark = set?.[index];
    if (landmark) landmarks.push(landmark);
  }
  return landmarks;
};

const medianSet = (sets: readonly (LandmarkSet | null)[]): LandmarkSet => {
  const [first] = sets;
  return (first ?? []).map((_, index) => (isMeasured(index) ? medianLandmark(found(sets, index)) : null));
};

/** Each joint that is measured at the middle of where it was; the first body where that is none. */
export const medianBody = (first: Body, rest: readonly Body[]): Body => {
  const frames = [first, ...rest].map(({ frame }) => frame);
  const frame = {
    ...first.frame,
    image: medianSet(frames.map(({ image }) => image)),
    world: medianSet(frames.map(({ world }) => world)),
  };
  return readBody(frame) ?? first;
};
