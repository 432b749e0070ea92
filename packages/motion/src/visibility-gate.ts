import type { Body, Leg } from "./body.ts";
import type { Side } from "./landmark.ts";
import type { Landmark, PictureSize } from "./pose-frame.ts";
import type { View } from "./view.ts";

/** REP-03. */
const MEAN_VISIBILITY = 0.6;
const EACH_VISIBILITY = 0.5;

export type GateResult =
  | { readonly kind: "open"; readonly sides: readonly Side[] }
  | { readonly kind: "shut"; readonly reason: "out-of-frame" | "joints-hidden" };

const isInside = (joint: Landmark, picture: PictureSize): boolean =>
  joint.x >= 0 && joint.y >= 0 && joint.x <= picture.width && joint.y <= picture.height;

const jointsOf = (leg: Leg): readonly Landmark[] => [leg.hip, leg.knee, leg.ankle];

const isLegInside = (leg: Leg, picture: PictureSize): boolean =>
  jointsOf(leg).every((joint) => isInside(joint, picture));

const isLegSeen = (leg: Leg): boolean => {
  const joints = jointsOf(leg);
  const mean = joints.reduce((sum, joint) => sum + joint.visibility, 0) / joints.length;
  return mean >= MEAN_VISIBILITY && joints.every((joint) => joint.visibility >= EACH_VISIBILITY);
};

/** Legs that this view needs: the side view uses the nearer one only, an oblique view can do without the farther. */
const needed = (view: View, nearer: Side, needsBothLegs: boolean): readonly Side[] =>
  needsBothLegs || view === "front" || view === "behind" ? ["left", "right"] : [nearer];

/** REP-03: which legs can be believed in this frame, or why none can. */
export const gateBody = (body: Body, view: View, nearer: Side, needsBothLegs: boolean): GateResult => {
  const sides = needed(view, nearer, needsBothLegs);
  const { picture } = body.frame;
  if (!sides.every((side) => isLegInside(body.legs[side], picture))) return { kind: "shut", reason: "out-of-frame" };
  if (!sides.every((side) => isLegSeen(body.legs[side]))) return { kind: "shut", reason: "joints-hidden" };
  const farther: Side = nearer === "left" ? "right" : "left";
  const isFartherUsable =
    view === "oblique" && isLegSeen(body.legs[farther]) && isLegInside(body.legs[farther], picture);
  return { kind: "open", sides: isFartherUsable ? ["left", "right"] : sides };
};
