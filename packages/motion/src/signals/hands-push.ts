import type { Body } from "../body.ts";
import { isSeen } from "../is-seen.ts";
import { LANDMARK, type Side } from "../landmark.ts";
import { distanceBetween } from "../point.ts";

const ARMS = {
  left: { elbow: LANDMARK.leftElbow, wrist: LANDMARK.leftWrist },
  right: { elbow: LANDMARK.rightElbow, wrist: LANDMARK.rightWrist },
} as const;

/** FC-STS-A, share of H. */
const NEAR = 0.12;

/**
 * FC-STS-A: whether a hand is where it could push: below its elbow, and near the hip or knee of its side. It cannot
 * be seen whether it does push. `bodyHeight` in pixels.
 */
export const couldHandsPush = (body: Body, bodyHeight: number, sides: readonly Side[]): boolean =>
  sides.some((side) => {
    const elbow = body.frame.image?.[ARMS[side].elbow];
    const wrist = body.frame.image?.[ARMS[side].wrist];
    if (!isSeen(elbow) || !isSeen(wrist) || wrist.y <= elbow.y) return false;
    const { hip, knee } = body.legs[side];
    return Math.min(distanceBetween(wrist, hip), distanceBetween(wrist, knee)) <= NEAR * bodyHeight;
  });
