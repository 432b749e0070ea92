import { isSeen, LANDMARK, type Milliseconds, milliseconds, type PoseFrame } from "@plumbline/motion";

/** A wrist lost for a frame or two has not been lowered. [E] */
const FORGIVEN = 250;

/** A sign given with the arms, and since when it has been held. */
export type HandSignal = { readonly since: Milliseconds; readonly lastSeen: Milliseconds } | null;

export const stepHandSignal = (signal: HandSignal, isGiven: boolean, at: Milliseconds): HandSignal => {
  if (isGiven) return { since: signal?.since ?? at, lastSeen: at };
  return signal !== null && at - signal.lastSeen <= FORGIVEN ? signal : null;
};

export const heldFor = (signal: HandSignal): Milliseconds =>
  signal === null ? milliseconds(0) : milliseconds(signal.lastSeen - signal.since);

/** SAFE-05: both arms crossed over the head. Judged by the wrists having changed sides, so only when facing the camera. */
export const areArmsCrossedOverhead = (frame: PoseFrame): boolean => {
  const nose = frame.image?.[LANDMARK.nose];
  const left = frame.image?.[LANDMARK.leftWrist];
  const right = frame.image?.[LANDMARK.rightWrist];
  const leftShoulder = frame.image?.[LANDMARK.leftShoulder];
  const rightShoulder = frame.image?.[LANDMARK.rightShoulder];
  if (!isSeen(nose) || !isSeen(left) || !isSeen(right) || !isSeen(leftShoulder) || !isSeen(rightShoulder)) return false;
  const isOverhead = left.y < nose.y && right.y < nose.y;
  return isOverhead && (left.x - right.x) * (leftShoulder.x - rightShoulder.x) < 0;
};
