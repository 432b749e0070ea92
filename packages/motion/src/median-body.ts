import { type Body, readBody } from "./body.ts";
import { medianOf } from "./median.ts";
import type { Landmark, LandmarkSet } from "./pose-frame.ts";

const medianLandmark = (landmarks: readonly Landmark[]): Landmark | null => {
  const of = (read: (landmark: Landmark) => number): number | null => medianOf(landmarks.map(read));
  const [x, y, z, visibility] = [of(({ x }) => x), of(({ y }) => y), of(({ z }) => z), of((one) => one.visibility)];
  return x === null || y === null || z === null || visibility === null ? null : { x, y, z, visibility };
};

const medianSet = (sets: readonly (LandmarkSet | null)[]): LandmarkSet => {
  const [first] = sets;
  return (first ?? []).map((_, joint) => medianLandmark(sets.flatMap((set) => set?.[joint] ?? [])));
};

/** Each joint at the middle of where it was; the first body where that is none. */
export const medianBody = (first: Body, rest: readonly Body[]): Body => {
  const frames = [first, ...rest].map(({ frame }) => frame);
  const frame = {
    ...first.frame,
    image: medianSet(frames.map(({ image }) => image)),
    world: medianSet(frames.map(({ world }) => world)),
  };
  return readBody(frame) ?? first;
};
