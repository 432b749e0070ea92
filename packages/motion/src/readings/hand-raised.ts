import { isSeen } from "../body/is-seen.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";

/** UX-01: whether either wrist is above the top of the face in the picture. How long it must stay is the session's. */
export const isHandRaised = (frame: PoseFrame): boolean => {
  const { image } = frame;
  if (image === null) return false;
  const face = [LANDMARK.nose, LANDMARK.leftEye, LANDMARK.rightEye, LANDMARK.leftEar, LANDMARK.rightEar];
  const heights = face.flatMap((index) => image[index]?.y ?? []);
  if (heights.length === 0) return false;
  const top = Math.min(...heights);
  return [LANDMARK.leftWrist, LANDMARK.rightWrist].some((index) => {
    const wrist = image[index];
    return isSeen(wrist) && wrist.y < top;
  });
};
