import { deflateRawSync } from "node:zlib";
import { LANDMARK, type Landmark, milliseconds, normalisedHeight, type PoseFrame } from "@plumbline/motion";
import { addDetectorNoise, createPerformance, defaultCamera, framesOf } from "@plumbline/synthetic";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeSkeletonTrace } from "./decode-skeleton-trace.ts";
import { encodeSkeletonTrace } from "./encode-skeleton-trace.ts";
import { poseAt } from "./pose-at.ts";
import type { SkeletonTrace, TracePose } from "./skeleton-trace.ts";
import { finishThinning, LONGEST_TRACE, startThinning, stepThinning } from "./thin-skeleton.ts";
import { CorruptTraceError } from "./trace-error.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";

const STATURE = 400;

const thin = (frames: readonly PoseFrame[]): SkeletonTrace | null => {
  const [first] = frames;
  return first === undefined ? null : finishThinning(frames.reduce(stepThinning, startThinning(first)));
};

/** Everybody's joints at one place, which is enough to see what is kept and when. */
const frameAt = (at: number, place: number | null): PoseFrame => {
  const joint: Landmark | null = place === null ? null : { x: place, y: place, z: 0, visibility: 1 };
  return {
    at: milliseconds(at),
    picture: { width: 640, height: 480 },
    image: joint === null ? null : Array.from({ length: 33 }, () => joint),
    world: null,
    brightness: null,
  };
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((smaller, larger) => smaller - larger)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

describe("skeleton trace", () => {
  it.each(["none", "low", "high"] as const)(
    "[PRIV-02] a synthetic minute of squats with noise %s: error within 0.01 of stature median and 0.02 p95, at most 25 kB",
    (level) => {
      const squat = { kind: "squat", depth: normalisedHeight(0.2) } as const;
      const performance = createPerformance({ acts: Array.from({ length: 18 }, () => squat) });
      const frames = addDetectorNoise(framesOf(performance, defaultCamera, 30), { level, seed: 3 });
      const trace = thin(frames) ?? { picture: { width: 0, height: 0 }, poses: [] };
      const minutes = trace.poses.length / 600;
      expect(minutes).toBeGreaterThan(0.9);
      const packed = encodeSkeletonTrace(trace, STATURE);
      expect(packed.length).toBeLessThanOrEqual(25_000 * minutes);
      const replayed = decodeSkeletonTrace(packed);
      const errors = frames.flatMap((frame) => {
        const pose = poseAt(replayed, frame.at);
        return TRACE_JOINTS.flatMap(({ index }, place) => {
          const joint = frame.image?.[index];
          const point = pose?.[place];
          return joint && point ? [Math.hypot(joint.x - point.x, joint.y - point.y) / STATURE] : [];
        });
      });
      expect(errors.length).toBeGreaterThan(frames.length * 20);
      expect(percentile(errors, 0.5)).toBeLessThanOrEqual(0.01);
      expect(percentile(errors, 0.95)).toBeLessThanOrEqual(0.02);
    },
  );

  it("[PRIV-02] keeps no face point but nose and ears", () => {
    const kept = TRACE_JOINTS.map(({ index }) => index);
    expect(kept.filter((index) => index < LANDMARK.leftShoulder).toSorted()).toEqual([0, 7, 8]);
    expect(new Set(kept).size).toBe(25);
  });

  it("[PRIV-02] keeps at most ten poses a second, from any frame rate", () => {
    for (const perSecond of [7, 15, 24, 60]) {
      const frames = Array.from({ length: perSecond * 4 + 1 }, (_, index) =>
        frameAt((index * 1000) / perSecond, index),
      );
      expect(thin(frames)?.poses.length).toBe(41);
    }
  });

  it("keeps a gap in which nobody was seen as a gap", () => {
    const trace = thin([0, 100, 200, 900, 1_000].map((at) => frameAt(at, at === 200 ? null : at)));
    expect(trace?.poses.map((pose) => pose !== null)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  it("does not guess across frames that are too far apart", () => {
    const trace = thin([frameAt(0, 0), frameAt(100, 0), frameAt(800, 100), frameAt(900, 100)]);
    expect(poseAt(trace ?? { picture: { width: 0, height: 0 }, poses: [] }, milliseconds(400))).toBeNull();
  });

  it("ends after ten minutes", () => {
    const frames = Array.from({ length: 6_300 }, (_, index) => frameAt(index * 100, 1));
    expect(thin(frames)?.poses.length).toBe(LONGEST_TRACE / 100 + 1);
  });

  it("is nothing of nobody", () => {
    expect(thin([frameAt(0, null), frameAt(100, null)])).toBeNull();
  });
});

const anyPose: fc.Arbitrary<TracePose | null> = fc.option(
  fc.array(
    fc.option(
      fc.record({
        x: fc.float({ min: -2_000, max: 4_000, noNaN: true }),
        y: fc.float({ min: -2_000, max: 4_000, noNaN: true }),
        z: fc.float({ min: -2_000, max: 2_000, noNaN: true }),
      }),
      { freq: 4 },
    ),
    { minLength: TRACE_JOINTS.length, maxLength: TRACE_JOINTS.length },
  ),
  { freq: 4 },
);

const anyTrace: fc.Arbitrary<SkeletonTrace> = fc.record({
  picture: fc.record({ width: fc.nat(8_000), height: fc.nat(8_000) }),
  poses: fc.array(anyPose, { maxLength: 30 }),
});

describe("packing", () => {
  it("[PRIV-02] gives back any trace with its gaps, within half a step on each axis", () => {
    fc.assert(
      fc.property(anyTrace, (trace) => {
        const back = decodeSkeletonTrace(encodeSkeletonTrace(trace, STATURE));
        expect(back.picture).toEqual(trace.picture);
        expect(back.poses).toHaveLength(trace.poses.length);
        for (const [index, pose] of trace.poses.entries()) {
          for (const place of TRACE_JOINTS.keys()) {
            const point = pose?.[place] ?? null;
            const replayed = back.poses[index]?.[place] ?? null;
            expect(replayed === null).toBe(point === null);
            if (point === null || replayed === null) continue;
            expect(Math.abs(replayed.x - point.x)).toBeLessThanOrEqual(0.0041 * STATURE);
            expect(Math.abs(replayed.y - point.y)).toBeLessThanOrEqual(0.0041 * STATURE);
            expect(Math.abs(replayed.z - point.z)).toBeLessThanOrEqual(0.0071 * STATURE);
          }
        }
      }),
    );
  });

  it("refuses any other bytes with a typed error", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeSkeletonTrace(bytes)).toThrow(CorruptTraceError);
        expect(() => decodeSkeletonTrace(deflateRawSync(bytes))).toThrow(CorruptTraceError);
      }),
    );
  });

  it("refuses a trace that was cut, or whose header was changed", () => {
    const pose = TRACE_JOINTS.map((_, place) => ({ x: place, y: 2 * place, z: 3 }));
    const packed = encodeSkeletonTrace({ picture: { width: 640, height: 480 }, poses: [pose, null, pose] }, STATURE);
    expect(decodeSkeletonTrace(packed).poses).toHaveLength(3);
    for (let length = 0; length < packed.length; length += 1) {
      expect(() => decodeSkeletonTrace(packed.subarray(0, length))).toThrow(CorruptTraceError);
    }
  });
});
