import { milliseconds } from "@plumbline/motion";
import { defaultCamera, framesOf, type SampleExerciseId, samplePerformance } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { decodeSkeletonTrace } from "./decode-skeleton-trace.ts";
import { encodeSkeletonTrace } from "./encode-skeleton-trace.ts";
import { type ReplayBasis, type ReplaySample, replaySignals } from "./replay-signals.ts";
import type { SkeletonTrace } from "./skeleton-trace.ts";
import { finishThinning, startThinning, stepThinning } from "./thin-skeleton.ts";
import { statureOf } from "./trace-stature.ts";

const visit = (exerciseId: SampleExerciseId, view: "side" | "front"): SkeletonTrace => {
  const [first, ...rest] = framesOf(samplePerformance({ exerciseId, view, repetitions: 3 }), defaultCamera, 20);
  if (first === undefined) throw new Error("a performance has frames");
  const trace = finishThinning(rest.reduce(stepThinning, startThinning(first)));
  if (trace === null) throw new Error("somebody is seen");
  return decodeSkeletonTrace(encodeSkeletonTrace(trace, statureOf(trace)));
};

/** The sample patient stands still to be measured before the first squat. */
const basisOf = (trace: SkeletonTrace, view: "side" | "front"): ReplayBasis => ({
  view,
  bodyHeight: statureOf(trace),
  calibratedAt: milliseconds(6_000),
});

/** How often a signal rises through a level. */
const risesThrough = (samples: readonly (number | null)[], level: number): number =>
  samples.filter((value, index) => (value ?? 0) >= level && (samples[index - 1] ?? 0) < level).length;

describe.each(["side", "front"] as const)("signals of a replay from the %s", (view) => {
  const trace = visit("squat", view);
  const samples = replaySignals(trace, basisOf(trace, view));
  const dropOf = ({ hipDrop }: ReplaySample): number | null => hipDrop;

  it("[SIG-1] the hips come down once a squat and go back to where they were", () => {
    const drops = samples.map(dropOf);
    expect(risesThrough(drops, 0.08)).toBe(3);
    const seen = drops.filter((drop) => drop !== null);
    expect(Math.max(...seen)).toBeLessThan(0.5);
    expect(seen.filter((drop) => Math.abs(drop) < 0.03).length).toBeGreaterThan(seen.length / 4);
  });

  it("one sample a pose, ten a second", () => {
    expect(samples.map(({ at }) => at)).toEqual(trace.poses.map((_, index) => index * 100));
  });
});

it("[REP-17] a knee is straight in standing and bends with the hips' way down, seen from the side", () => {
  const trace = visit("squat", "side");
  const samples = replaySignals(trace, basisOf(trace, "side"));
  const kneeAt = (pick: (drop: number) => boolean): readonly number[] =>
    samples.flatMap(({ hipDrop, kneeFlexion }) =>
      hipDrop !== null && pick(hipDrop) && kneeFlexion.left !== null ? [kneeFlexion.left] : [],
    );
  const deepest = Math.max(...samples.map(({ hipDrop }) => hipDrop ?? 0));
  expect(Math.min(...kneeAt((drop) => drop > deepest * 0.95))).toBeGreaterThan(60);
});

it("where nobody was seen there is no signal", () => {
  const trace = { picture: { width: 100, height: 100 }, poses: [null, null] };
  const neither = { left: null, right: null };
  const nothing = {
    hipDrop: null,
    footLift: neither,
    heelRise: neither,
    ankleGap: null,
    kneeFlexion: neither,
  };
  expect(replaySignals(trace, { view: "side", bodyHeight: 80, calibratedAt: milliseconds(0) })).toEqual([
    { at: 0, ...nothing },
    { at: 100, ...nothing },
  ]);
});

it("[SIG-4] the heels rise once a heel raise, and [SIG-5] the ankles part once a side leg lift", () => {
  const heels = replaySignals(visit("heel_raise", "side"), basisOf(visit("heel_raise", "side"), "side"));
  expect(
    risesThrough(
      heels.map(({ heelRise }) => heelRise.right),
      0.03,
    ),
  ).toBe(3);
  const legs = replaySignals(visit("hip_abduction", "front"), basisOf(visit("hip_abduction", "front"), "front"));
  const whileStanding = legs.filter(({ at }) => at > 8_000 && at < 51_000);
  expect(
    risesThrough(
      whileStanding.map(({ ankleGap }) => ankleGap),
      0.25,
    ),
  ).toBe(6);
});
