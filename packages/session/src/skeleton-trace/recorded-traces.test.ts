import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { type Landmark, milliseconds, type PoseFrame } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import { decodeSkeletonTrace } from "./decode-skeleton-trace.ts";
import { encodeSkeletonTrace } from "./encode-skeleton-trace.ts";
import { poseAt } from "./pose-at.ts";
import type { SkeletonTrace } from "./skeleton-trace.ts";
import { finishThinning, startThinning, stepThinning } from "./thin-skeleton.ts";
import { TRACE_JOINTS } from "./trace-joints.ts";
import { statureOf } from "./trace-stature.ts";

const BYTES_A_MINUTE = 25_000;
const tracesFolder = path.resolve(import.meta.dirname, "../../../../../shared/data/traces");
const hasTraces = existsSync(tracesFolder);
const reason = hasTraces ? "" : " (skipped: ../shared/data/traces is not here)";

type StoredJoint = readonly [x: number, y: number, z: number, score: number] | null;
type StoredTrace = {
  readonly detector: string;
  readonly width: number;
  readonly height: number;
  readonly frames: readonly {
    readonly t: number;
    readonly kp: readonly StoredJoint[] | null;
    readonly world: readonly StoredJoint[] | null;
  }[];
};

const gap = (joints: readonly StoredJoint[], first: number, second: number): number => {
  const from = joints[first];
  const to = joints[second];
  return from && to ? Math.hypot(from[0] - to[0], from[1] - to[1]) : 0;
};

/** The stored z of a detector's picture joints is rounded to 0.1 picture widths; depth comes from its world joints. */
const pixelsPerMetre = (picture: readonly StoredJoint[], world: readonly StoredJoint[]): number =>
  (gap(picture, 11, 23) + gap(picture, 12, 24)) / (gap(world, 11, 23) + gap(world, 12, 24));

const readTrace = (file: string): readonly PoseFrame[] => {
  const stored: StoredTrace = JSON.parse(gunzipSync(readFileSync(path.join(tracesFolder, file))).toString("utf8"));
  return stored.frames.map(({ t, kp, world }) => {
    const scale = kp && world ? pixelsPerMetre(kp, world) : 1;
    const toLandmark = (joint: StoredJoint, index: number): Landmark | null => {
      const depth = stored.detector === "mocap-projected" ? joint?.[2] : (world?.[index]?.[2] ?? 0) * scale;
      return joint === null ? null : { x: joint[0], y: joint[1], z: depth ?? 0, visibility: joint[3] };
    };
    return {
      at: milliseconds(t),
      picture: { width: stored.width, height: stored.height },
      image: kp?.map(toLandmark) ?? null,
      world: null,
      brightness: null,
    };
  });
};

const thin = (frames: readonly PoseFrame[]): SkeletonTrace => {
  const [first] = frames;
  if (first === undefined) throw new Error("no frames");
  const trace = finishThinning(frames.reduce(stepThinning, startThinning(first)));
  if (trace === null) throw new Error("nobody was seen");
  return trace;
};

type Errors = { readonly plane: number[]; readonly space: number[]; missing: number; present: number };

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((smaller, larger) => smaller - larger)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

/** Distances, as shares of stature, between each landmark of each frame and the replayed stick figure. */
const measure = (frames: readonly PoseFrame[]): Errors & { readonly bytes: number; readonly budget: number } => {
  const trace = thin(frames);
  const stature = statureOf(trace);
  const packed = encodeSkeletonTrace(trace, stature);
  const replayed = decodeSkeletonTrace(packed);
  const origin = frames[0]?.at ?? 0;
  const errors: Errors = { plane: [], space: [], missing: 0, present: 0 };
  for (const frame of frames) {
    const pose = poseAt(replayed, milliseconds(frame.at - origin));
    for (const [place, { index }] of TRACE_JOINTS.entries()) {
      const joint = frame.image?.[index];
      if (!joint) continue;
      errors.present += 1;
      const point = pose?.[place];
      if (!point) {
        errors.missing += 1;
        continue;
      }
      errors.plane.push(Math.hypot(point.x - joint.x, point.y - joint.y) / stature);
      errors.space.push(Math.hypot(point.x - joint.x, point.y - joint.y, point.z - joint.z) / stature);
    }
  }
  const minutes = Math.max(1, (trace.poses.length * 100) / 60_000);
  return { ...errors, bytes: packed.length, budget: BYTES_A_MINUTE * minutes };
};

const filesOf = (isWanted: (name: string) => boolean): readonly string[] =>
  hasTraces ? readdirSync(tracesFolder).filter((name) => name.endsWith(".json.gz") && isWanted(name)) : [];

const isFromDetector = (name: string): boolean => /^(tf|mp|p2s|s2d)_/.test(name);
/** People who walk over a beam in 1.7 s clips, where the detector swaps left and right from one frame to the next. */
const isBeamWalk = (name: string): boolean => name.startsWith("p2s_");

describe.skipIf(!hasTraces)(`skeleton traces of recorded motion${reason}`, () => {
  it.each(filesOf((name) => isFromDetector(name) && !isBeamWalk(name)))(
    "[PRIV-02] %s: replayed within 0.01 of stature median and 0.02 p95 in the picture, 0.01 median with depth",
    (file) => {
      const { plane, space, missing, present } = measure(readTrace(file));
      expect(percentile(plane, 0.5)).toBeLessThanOrEqual(0.01);
      expect(percentile(plane, 0.95)).toBeLessThanOrEqual(0.02);
      expect(percentile(space, 0.5)).toBeLessThanOrEqual(0.01);
      expect(missing / present).toBeLessThan(0.01);
    },
  );

  it("[PRIV-02] all detector traces together, beam walks included: within 0.01 median and 0.02 p95", () => {
    const plane = filesOf(isFromDetector).flatMap((file) => measure(readTrace(file)).plane);
    expect(percentile(plane, 0.5)).toBeLessThanOrEqual(0.01);
    expect(percentile(plane, 0.95)).toBeLessThanOrEqual(0.02);
  });

  it.each(filesOf((name) => !isFromDetector(name) && !name.endsWith("_oblique.json.gz")))(
    "[PRIV-02] %s: replayed within 0.01 of stature median and 0.02 p95, depth included",
    (file) => {
      const { space, missing, present } = measure(readTrace(file));
      expect(percentile(space, 0.5)).toBeLessThanOrEqual(0.01);
      expect(percentile(space, 0.95)).toBeLessThanOrEqual(0.02);
      expect(missing / present).toBeLessThan(0.01);
    },
  );

  it.each(filesOf((name) => !isBeamWalk(name) && !name.endsWith("_oblique.json.gz")))(
    "[PRIV-02] a minute of %s, played there and back, takes at most 25 kB",
    (file) => {
      const frames = readTrace(file);
      const first = frames[0]?.at ?? 0;
      const length = (frames.at(-1)?.at ?? 0) - first;
      const passes = Math.ceil(60_000 / length);
      const minute = Array.from({ length: passes }, (_, pass) => {
        const isBack = pass % 2 === 1;
        return (isBack ? frames.toReversed() : frames).map((frame) => ({
          ...frame,
          at: milliseconds(pass * (length + 30) + (isBack ? length - (frame.at - first) : frame.at - first)),
        }));
      }).flat();
      const { bytes, budget } = measure(minute);
      expect(bytes).toBeLessThanOrEqual(budget);
    },
  );
});
