import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import {
  type Act,
  createPerformance,
  defaultCamera,
  framesOf,
  type Performance,
  type SampleExerciseId,
  samplePerformance,
  YAW_OF_VIEW,
} from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { decodeSkeletonTrace } from "./decode-skeleton-trace.ts";
import { encodeSkeletonTrace } from "./encode-skeleton-trace.ts";
import { type ReplayBasis, type ReplaySample, replaySignals } from "./replay-signals.ts";
import type { SkeletonTrace } from "./skeleton-trace.ts";
import { finishThinning, startThinning, stepThinning } from "./thin-skeleton.ts";
import { statureOf, trunkLengthOf } from "./trace-stature.ts";

const traceOf = (performance: Performance): SkeletonTrace => {
  const [first, ...rest] = framesOf(performance, defaultCamera, 20);
  if (first === undefined) throw new Error("a performance has frames");
  const trace = finishThinning(rest.reduce(stepThinning, startThinning(first)));
  if (trace === null) throw new Error("somebody is seen");
  return decodeSkeletonTrace(encodeSkeletonTrace(trace, statureOf(trace)));
};

const visit = (exerciseId: SampleExerciseId, view: "side" | "front"): SkeletonTrace =>
  traceOf(samplePerformance({ exerciseId, view, repetitions: 3 }));

/** The sample patient stands still to be measured before the first squat. */
const basisOf = (trace: SkeletonTrace, view: "side" | "front"): ReplayBasis => ({
  view,
  bodyHeight: statureOf(trace),
  trunkLength: trunkLengthOf(trace),
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
    hipRise: null,
    footLift: neither,
    kneeLift: neither,
    heelRise: neither,
    ankleGap: null,
    lean: null,
    kneeFlexion: neither,
    elbowFlexion: neither,
    trunkForward: null,
    elbowBehind: neither,
    headForward: null,
    wristGap: null,
    wristHeight: neither,
  };
  expect(
    replaySignals(trace, { view: "side", bodyHeight: 80, trunkLength: 30, calibratedAt: milliseconds(0) }),
  ).toEqual([
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
  const whileStanding = legs.filter(({ at }) => at > 8_000 && at < 52_000);
  expect(
    risesThrough(
      whileStanding.map(({ ankleGap }) => ankleGap),
      0.25,
    ),
  ).toBe(6);
});

describe("what the other exercises are counted by", () => {
  const stand: Act = { kind: "stand", duration: milliseconds(2_000) };
  /** Rises through half of the largest value, of a body that stands for 2 s before each of three acts. */
  const risesOf = (
    act: Act,
    view: "side" | "front",
    read: (sample: ReplaySample) => number | null,
  ): readonly [number, number] => {
    const acts = [stand, act, stand, act, stand, act, stand];
    const trace = traceOf(createPerformance({ acts, yaw: YAW_OF_VIEW[view] }));
    const values = replaySignals(trace, { ...basisOf(trace, view), calibratedAt: milliseconds(1_000) }).map(read);
    const most = Math.max(...values.map((value) => value ?? 0));
    return [risesThrough(values, most / 2), most];
  };

  it("the trunk leans forward once a hip hinge, by about what was done", () => {
    const [rises, most] = risesOf({ kind: "hipHinge", lean: degrees(35) }, "side", ({ trunkForward }) => trunkForward);
    expect(rises).toBe(3);
    expect(most).toBeGreaterThan(25);
    expect(most).toBeLessThan(50);
  });

  it("the trunk has no forward lean from the front", () => {
    const [rises] = risesOf({ kind: "hipHinge", lean: degrees(35) }, "front", ({ trunkForward }) => trunkForward);
    expect(rises).toBe(0);
  });

  it("the elbow of the nearer arm bends once a curl", () => {
    const [rises, most] = risesOf(
      { kind: "armCurl", flexion: degrees(110) },
      "side",
      ({ elbowFlexion }) => elbowFlexion.right,
    );
    expect(rises).toBe(3);
    expect(most).toBeGreaterThan(90);
  });

  it("the hips go over each foot once a weight shift, in half stances", () => {
    const shift: Act = { kind: "weightShift", reach: 0.6 };
    const [toLeft, left] = risesOf(shift, "front", ({ lean }) => lean);
    const [toRight, right] = risesOf(shift, "front", ({ lean }) => (lean === null ? null : -lean));
    expect([toLeft, toRight]).toEqual([3, 3]);
    for (const most of [left, right]) expect(Math.abs(most - 0.6)).toBeLessThan(0.1);
  });

  it("each knee rises above the other in a march", () => {
    const step: Act = { kind: "kneeRaise", side: "left", lift: normalisedHeight(0.12) };
    expect(risesOf(step, "front", ({ kneeLift }) => kneeLift.left)[0]).toBe(3);
    expect(risesOf(step, "front", ({ kneeLift }) => kneeLift.right)[1]).toBeLessThan(0.03);
  });
});
