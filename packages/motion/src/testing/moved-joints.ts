import { LANDMARK } from "../body/landmark.ts";
import type { Landmark, LandmarkSet, PoseFrame } from "../body/pose-frame.ts";

/** What happens to a joint, by its index and the frame's time in seconds. */
export type JointChange = (joint: Landmark, index: number, seconds: number) => Landmark;

const changed = (set: LandmarkSet | null, change: JointChange, at: number): LandmarkSet | null =>
  set?.map((joint, index) => joint && change(joint, index, at / 1000)) ?? null;

/** The same frames with other places in the picture, pixels. */
export const inPicture = (frames: readonly PoseFrame[], change: JointChange): readonly PoseFrame[] =>
  frames.map((frame) => ({ ...frame, image: changed(frame.image, change, frame.at) }));

/** The same frames with other places in the world skeleton, metres. */
export const inWorld = (frames: readonly PoseFrame[], change: JointChange): readonly PoseFrame[] =>
  frames.map((frame) => ({ ...frame, world: changed(frame.world, change, frame.at) }));

/** H of the first frame, pixels. */
export const heightIn = ([first]: readonly PoseFrame[]): number =>
  (first?.image?.[LANDMARK.leftHeel]?.y ?? Number.NaN) - (first?.image?.[LANDMARK.nose]?.y ?? Number.NaN);

/** 0 before `from`, 1 after `until`, seconds, and a smooth way between. */
export const rise = (seconds: number, from: number, until: number): number => {
  const share = Math.min(1, Math.max(0, (seconds - from) / (until - from)));
  return share * share * (3 - 2 * share);
};
