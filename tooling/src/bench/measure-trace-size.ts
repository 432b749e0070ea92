import { gzipSync } from "node:zlib";
import type { PoseFrame } from "@plumbline/motion";
import { encodeSkeletonTrace, finishThinning, startThinning, statureOf, stepThinning } from "@plumbline/session";
import type { NoiseLevel } from "@plumbline/synthetic";
import { sceneOf, squats, stand } from "@plumbline/synthetic/testing";

export type TraceSize = {
  readonly noise: NoiseLevel;
  /** Kilobytes (1000 bytes) a minute. */
  readonly trace: number;
  /** The same landmarks at the full frame rate as gzipped JSON, for comparison. */
  readonly unthinned: number;
};

const packed = (frames: readonly PoseFrame[]): Uint8Array => {
  const [first] = frames;
  const trace = first === undefined ? null : finishThinning(frames.reduce(stepThinning, startThinning(first)));
  return trace === null ? new Uint8Array() : encodeSkeletonTrace(trace, statureOf(trace));
};

/** A minute of squats as the record's stick figure (PRIV-02). */
export const measureTraceSize = (noise: NoiseLevel): TraceSize => {
  const { frames } = sceneOf([stand(1.5), ...squats(25, { depth: 0.16 })], { yaw: 45, noise });
  const minute = frames.filter((frame) => frame.at < 60_000);
  const landmarks = JSON.stringify(minute.map(({ at, image }) => [at, image]));
  return { noise, trace: packed(minute).length / 1000, unthinned: gzipSync(landmarks).length / 1000 };
};
