import type { Body } from "../body/body.ts";
import type { Side } from "../body/landmark.ts";
import { distanceBetween } from "../body/point.ts";
import { elbowOf, wristOf } from "./arm-joints.ts";

/** FC-STS-A, share of H. */
const NEAR = 0.12;

/**
 * FC-STS-A: whether a hand is where it could push: below its elbow, and near the hip or knee of its side. It cannot
 * be seen whether it does push. `bodyHeight` in pixels.
 */
export const couldHandsPush = (body: Body, bodyHeight: number, sides: readonly Side[]): boolean =>
  sides.some((side) => {
    const [elbow, wrist] = [elbowOf(body, side), wristOf(body, side)];
    if (elbow === null || wrist === null || wrist.y <= elbow.y) return false;
    const { hip, knee } = body.legs[side];
    return Math.min(distanceBetween(wrist, hip), distanceBetween(wrist, knee)) <= NEAR * bodyHeight;
  });
