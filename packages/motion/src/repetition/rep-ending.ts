import { once } from "../filters/once.ts";
import type { Evidence } from "../guards/evidence.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { Move, RepSample } from "./move.ts";
import { extentOf, rangeTarget } from "./range-target.ts";
import { isWorthJudging, judgeMove, type RepOutcome } from "./rep-judgement.ts";
import type { RepState } from "./rep-state.ts";
import { offsetOf, onsetOf } from "./rep-times.ts";
import { steadyMove, steadySample } from "./steady-sample.ts";

/** Whose repetitions they are, and the body at rest: what a finished one is judged by. */
export type RepBasis = Pick<Evidence, "side" | "calibration" | "trunkStop">;

/** The sample that ends a movement, and whether the movement came to rest there before it was back. */
type Ending = { readonly sample: RepSample; readonly hasSettled: boolean };

/** TIME-2. @param depth how far it went from the resting level */
const timesOf = (
  { course, rest }: RepState,
  { wayOut, base, startAt }: Move,
  depth: number,
  { sample, hasSettled }: Ending,
): Pick<RepOutcome, "startAt" | "endAt"> => {
  const timed = { wayOut, course, base, range: depth + rest.level - base };
  return {
    startAt: onsetOf(timed) ?? startAt,
    // What has come to rest before it was back rests there.
    endAt: offsetOf(hasSettled ? { ...timed, base: Math.max(base, sample.value) } : timed) ?? sample.at,
  };
};

/** What a movement was that this sample ends: its postures are found only where they matter (STEADY-1). */
export const judgeEnding = (
  state: RepState,
  move: Move,
  ending: Ending,
  spec: RepetitionSpec,
  basis: RepBasis,
): RepOutcome | null => {
  const { sample } = ending;
  const target = rangeTarget(state.best, spec.range);
  if (!isWorthJudging(move, move.base - state.rest.level, sample.at, target, spec)) return null;
  const steady = steadyMove(move, spec);
  const end = once(() => steadySample(sample, state.moment));
  const evidence = {
    move: steady,
    furthest: move.deepest,
    last: sample,
    get end() {
      return end();
    },
    extent: extentOf(Math.min(move.depth, steady.depth), spec.range),
    ...basis,
  };
  return judgeMove(evidence, timesOf(state, move, steady.depth, ending), target, spec);
};
