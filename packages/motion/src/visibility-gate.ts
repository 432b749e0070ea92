import type { Body } from "./body.ts";
import type { ExerciseSpec } from "./exercise-spec.ts";
import { footJointsOf, type Side } from "./landmark.ts";
import type { Landmark, PictureSize } from "./pose-frame.ts";
import type { View } from "./view.ts";

/** REP-03. */
const MEAN_VISIBILITY = 0.6;
const EACH_VISIBILITY = 0.5;

export type GateResult =
  | { readonly kind: "open"; readonly sides: readonly Side[] }
  | { readonly kind: "shut"; readonly reason: "out-of-frame" | "joints-hidden" };

/** What an exercise must see beyond hip, knee and ankle of the nearer leg. */
export type GateNeeds = { readonly bothLegs: boolean; readonly feet: boolean };

export const STANDING_NEEDS: GateNeeds = { bothLegs: false, feet: false };

/** Both legs where each is measured on its own, heels and toes where they are what is measured. */
export const needsOf = ({ movement }: ExerciseSpec): GateNeeds => ({
  bothLegs: movement.kind === "hold" || movement.sides === "each",
  feet: movement.signal === "heel-rise",
});

const isInside = (joint: Landmark, picture: PictureSize): boolean =>
  joint.x >= 0 && joint.y >= 0 && joint.x <= picture.width && joint.y <= picture.height;

/** null where the source lacks one of them. */
const jointsOf = ({ legs, frame }: Body, side: Side, needs: GateNeeds): readonly Landmark[] | null => {
  const { hip, knee, ankle } = legs[side];
  if (!needs.feet) return [hip, knee, ankle];
  const [heel, toe] = footJointsOf(side).map((index) => frame.image?.[index]);
  return heel && toe ? [hip, knee, ankle, heel, toe] : null;
};

const areInside = (joints: readonly Landmark[] | null, picture: PictureSize): boolean =>
  joints?.every((joint) => isInside(joint, picture)) ?? true;

const areSeen = (joints: readonly Landmark[] | null): boolean => {
  if (joints === null) return false;
  const mean = joints.reduce((sum, joint) => sum + joint.visibility, 0) / joints.length;
  return mean >= MEAN_VISIBILITY && joints.every((joint) => joint.visibility >= EACH_VISIBILITY);
};

/** Legs that this view needs: the side view uses the nearer one only, an oblique view can do without the farther. */
const needed = (view: View, nearer: Side, { bothLegs }: GateNeeds): readonly Side[] =>
  bothLegs || view === "front" || view === "behind" ? ["left", "right"] : [nearer];

/** REP-03: which legs can be believed in this frame, or why none can. */
export const gateBody = (body: Body, view: View, nearer: Side, needs: GateNeeds): GateResult => {
  const sides = needed(view, nearer, needs);
  const { picture } = body.frame;
  const joints = sides.map((side) => jointsOf(body, side, needs));
  if (!joints.every((leg) => areInside(leg, picture))) return { kind: "shut", reason: "out-of-frame" };
  if (!joints.every(areSeen)) return { kind: "shut", reason: "joints-hidden" };
  const farther = jointsOf(body, nearer === "left" ? "right" : "left", needs);
  const isFartherUsable = view === "oblique" && areSeen(farther) && areInside(farther, picture);
  return { kind: "open", sides: isFartherUsable ? ["left", "right"] : sides };
};
