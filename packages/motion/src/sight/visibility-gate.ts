import type { Body } from "../body/body.ts";
import { indexOfJoint } from "../body/joint-index.ts";
import { otherSide, type Side } from "../body/landmark.ts";
import type { Landmark, PictureSize } from "../body/pose-frame.ts";
import type { UsedJoints } from "./used-joints.ts";
import type { View } from "./view.ts";

/** REP-03. */
const MEAN_VISIBILITY = 0.6;
const EACH_VISIBILITY = 0.5;

export type GateResult =
  | { readonly kind: "open"; readonly sides: readonly Side[] }
  | { readonly kind: "shut"; readonly reason: "out-of-frame" | "joints-hidden" };

const isInside = (joint: Landmark, picture: PictureSize): boolean =>
  joint.x >= 0 && joint.y >= 0 && joint.x <= picture.width && joint.y <= picture.height;

/** null where the source lacks one of them. */
const jointsOf = ({ frame }: Body, side: Side, { joints }: UsedJoints): readonly Landmark[] | null => {
  const found: Landmark[] = [];
  for (const joint of joints) {
    const landmark = frame.image?.[indexOfJoint(joint, side)];
    if (!landmark) return null;
    found.push(landmark);
  }
  return found;
};

const areInside = (joints: readonly Landmark[] | null, picture: PictureSize): boolean =>
  joints?.every((joint) => isInside(joint, picture)) ?? true;

const areSeen = (joints: readonly Landmark[] | null): boolean => {
  if (joints === null) return false;
  let sum = 0;
  for (const { visibility } of joints) {
    if (!(visibility >= EACH_VISIBILITY)) return false;
    sum += visibility;
  }
  return sum / joints.length >= MEAN_VISIBILITY;
};

/**
 * Sides that must be believed in this view: from the side the nearer one only, since a body hides its own other side;
 * an oblique view can do without the farther one where both move alike.
 */
const needed = (view: View, nearer: Side, { bothSides }: UsedJoints): readonly Side[] => {
  if (view === "side") return [nearer];
  return bothSides || view !== "oblique" ? ["left", "right"] : [nearer];
};

/** REP-03: which sides can be believed in this frame, or why none can. */
export const gateBody = (body: Body, view: View, nearer: Side, used: UsedJoints): GateResult => {
  const sides = needed(view, nearer, used);
  const { picture } = body.frame;
  const joints = sides.map((side) => jointsOf(body, side, used));
  if (!joints.every((ofSide) => areInside(ofSide, picture))) return { kind: "shut", reason: "out-of-frame" };
  if (!joints.every(areSeen)) return { kind: "shut", reason: "joints-hidden" };
  if (view !== "oblique" || sides.length === 2) return { kind: "open", sides };
  const farther = jointsOf(body, otherSide(nearer), used);
  return { kind: "open", sides: areSeen(farther) && areInside(farther, picture) ? ["left", "right"] : sides };
};
