import { heightOf, type JitterGroup, jitterClusterOf, jitterGroupOf, landmarkNames } from "@plumbline/synthetic";
import type { FramePair } from "../frame-pair.ts";
import { quantileOf } from "../quantile.ts";

/** How one joint is off in one picture, shares of the person's height. */
type Offset = { readonly at: number; readonly x: number; readonly y: number; readonly z: number };

/** Offsets of one landmark, less what is as wrong in the pictures around: a bias moves no signal. */
export type Jitter = { readonly index: number; readonly offsets: readonly Offset[] };

/** Milliseconds on either side. */
const AROUND = 500;

const offsetsOf = (pairs: readonly FramePair[], set: "image" | "world", index: number): readonly Offset[] =>
  pairs.flatMap(({ found, truth }) => {
    const [seen, drawn] = [found[set]?.[index], truth[set]?.[index]];
    if (!seen || !drawn || truth[set] === null) return [];
    const height = heightOf(truth[set]);
    return [
      {
        at: truth.at,
        x: (seen.x - drawn.x) / height,
        y: (seen.y - drawn.y) / height,
        z: (seen.z - drawn.z) / height,
      },
    ];
  });

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const withoutBias = (offsets: readonly Offset[]): readonly Offset[] =>
  offsets.map(({ at, x, y, z }) => {
    const around = offsets.filter((other) => Math.abs(other.at - at) <= AROUND);
    const of = (axis: "x" | "y" | "z"): number => mean(around.map((offset) => offset[axis]));
    return { at, x: x - of("x"), y: y - of("y"), z: z - of("z") };
  });

/** Of every landmark, over one set. */
export const jitterOf = (pairs: readonly FramePair[], set: "image" | "world"): readonly Jitter[] =>
  landmarkNames.map((_, index) => ({ index, offsets: withoutBias(offsetsOf(pairs, set, index)) }));

/** So many of normally distributed values lie within one standard deviation. */
const WITHIN_ONE = 0.6827;

/** A standard deviation that a few slips do not decide: losses are something else. NaN of nothing. */
export const typicalOf = (values: readonly number[]): number => quantileOf(values.map(Math.abs), WITHIN_ONE);

const nameOf = ({ index }: Jitter) => landmarkNames[index] ?? "nose";

export const isOfGroup =
  (group: JitterGroup) =>
  (jitter: Jitter): boolean =>
    jitterGroupOf(nameOf(jitter)) === group;

export const inPlane = (jitters: readonly Jitter[]): number =>
  typicalOf(jitters.flatMap(({ offsets }) => offsets.flatMap(({ x, y }) => [x, y])));

export const inDepth = (jitters: readonly Jitter[]): number =>
  typicalOf(jitters.flatMap(({ offsets }) => offsets.map(({ z }) => z)));

const correlation = (pairs: readonly (readonly [number, number])[]): number => {
  const product = (of: (pair: readonly [number, number]) => number): number => mean(pairs.map(of));
  return product(([a, b]) => a * b) / Math.sqrt(product(([a]) => a * a) * product(([, b]) => b * b));
};

/** How much landmarks of one cluster are off together in one set: correlations of their heights. */
export const inCommon = (jitters: readonly Jitter[]): readonly number[] =>
  jitters.flatMap((one) =>
    jitters.flatMap((other) => {
      const isPair = one.index < other.index && jitterClusterOf(nameOf(one)) === jitterClusterOf(nameOf(other));
      if (!isPair) return [];
      return [correlation(one.offsets.map(({ y }, index) => [y, other.offsets[index]?.y ?? Number.NaN] as const))];
    }),
  );

/** How much of a picture's jitter is left so many pictures later: correlations of each landmark with itself. */
export const leftAfter = (jitters: readonly Jitter[], pictures: number): readonly number[] =>
  jitters.map(({ offsets }) =>
    correlation(offsets.slice(pictures).map(({ y }, index) => [y, offsets[index]?.y ?? Number.NaN] as const)),
  );
