import type { Body } from "../body/body.ts";
import { isSeen } from "../body/is-seen.ts";
import { indexOfJoint } from "../body/joint-index.ts";
import type { Side } from "../body/landmark.ts";
import type { Landmark } from "../body/pose-frame.ts";

const seen = (body: Body, index: number): Landmark | null => {
  const joint = body.frame.image?.[index];
  return isSeen(joint) ? joint : null;
};

/** null where it is hidden. */
export const elbowOf = (body: Body, side: Side): Landmark | null => seen(body, indexOfJoint("elbow", side));

/** null where it is hidden. */
export const wristOf = (body: Body, side: Side): Landmark | null => seen(body, indexOfJoint("wrist", side));

/** Both wrists; null where one is hidden. */
export const wristsOf = (body: Body): readonly [Landmark, Landmark] | null => {
  const [left, right] = [wristOf(body, "left"), wristOf(body, "right")];
  return left && right ? [left, right] : null;
};
