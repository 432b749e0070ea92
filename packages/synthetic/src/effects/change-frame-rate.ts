import { type Milliseconds, milliseconds, type PoseFrame } from "@plumbline/motion";
import { createRandom, drawNormal } from "../random.ts";

export type FrameRateOptions = {
  /** On average; no more than the frames have. */
  readonly framesPerSecond: number;
  /** Standard deviation of the error of a time stamp. Default 0. */
  readonly jitter?: Milliseconds;
  /** The share of frames that the camera delivers twice, with the same time. Default 0. */
  readonly duplicated?: number;
  readonly seed: number;
};

/** A stamp is off by at most this share of the time between two frames. */
const MOST_JITTER = 0.4;

/** A slower, less punctual camera before the same scene. Times never go back, though two may be the same. */
export const changeFrameRate = (frames: readonly PoseFrame[], options: FrameRateOptions): readonly PoseFrame[] => {
  const { framesPerSecond, jitter = 0, duplicated = 0, seed } = options;
  const random = createRandom(seed);
  const interval = 1000 / framesPerSecond;
  const delivered: PoseFrame[] = [];
  let [dueAt, previousAt] = [frames[0]?.at ?? 0, 0];
  for (const frame of frames) {
    // Half a millisecond: times of frames at the same rate are not exactly multiples of the interval.
    if (frame.at < dueAt - 0.5) continue;
    const off = Math.min(MOST_JITTER, Math.max(-MOST_JITTER, (drawNormal(random) * jitter) / interval)) * interval;
    const at = milliseconds(Math.max(previousAt, frame.at + off));
    delivered.push({ ...frame, at });
    if (random() < duplicated) delivered.push({ ...frame, at });
    dueAt = Math.max(dueAt + interval, frame.at);
    previousAt = at;
  }
  return delivered;
};
