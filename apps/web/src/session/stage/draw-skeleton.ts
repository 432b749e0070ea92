import {
  indexOfJoint,
  type JointName,
  LANDMARK,
  type Landmark,
  type LandmarkName,
  type LandmarkSet,
  type Side,
} from "@plumbline/motion";
import type { PictureFit } from "./picture-fit.ts";

type Bone = { readonly from: LandmarkName; readonly to: LandmarkName; readonly side: Side | "middle" };

const limb = (side: Side): readonly Bone[] => {
  const name = (part: "Shoulder" | "Elbow" | "Wrist" | "Hip" | "Knee" | "Ankle" | "Heel" | "FootIndex"): LandmarkName =>
    `${side}${part}`;
  return [
    { from: name("Shoulder"), to: name("Elbow"), side },
    { from: name("Elbow"), to: name("Wrist"), side },
    { from: name("Shoulder"), to: name("Hip"), side },
    { from: name("Hip"), to: name("Knee"), side },
    { from: name("Knee"), to: name("Ankle"), side },
    { from: name("Ankle"), to: name("FootIndex"), side },
    { from: name("Ankle"), to: name("Heel"), side },
  ];
};

const bones: readonly Bone[] = [
  { from: "leftShoulder", to: "rightShoulder", side: "middle" },
  { from: "leftHip", to: "rightHip", side: "middle" },
  ...limb("left"),
  ...limb("right"),
];

export type SkeletonColours = {
  readonly near: string;
  readonly far: string;
  readonly frozen: string;
  readonly edge: string;
};

export type SkeletonLook = {
  /** null: both sides are measured. */
  readonly measuredSide: Side | null;
  readonly isFrozen: boolean;
  /** Drawn larger: the joints that decide whether a repetition or hold counts. */
  readonly deciding: readonly JointName[];
  readonly colours: SkeletonColours;
};

/** Below this the detector is guessing, and a line would promise too much. */
const DRAWN_FROM_VISIBILITY = 0.3;

const isDrawn = (landmark: Landmark | null | undefined): landmark is Landmark =>
  landmark !== null && landmark !== undefined && landmark.visibility >= DRAWN_FROM_VISIBILITY;

/** Draws on a canvas that covers the frame; `unit` is 1 % of the frame's shorter edge, in canvas pixels. */
export const drawSkeleton = (
  canvas: CanvasRenderingContext2D,
  landmarks: LandmarkSet,
  fit: PictureFit,
  unit: number,
  look: SkeletonLook,
): void => {
  const place = ({ x, y }: Landmark) => ({ x: fit.left + x * fit.scale, y: fit.top + y * fit.scale });
  const isFar = (side: Side | "middle") =>
    look.measuredSide !== null && side !== "middle" && side !== look.measuredSide;
  const colourOf = (side: Side | "middle") => {
    if (look.isFrozen) return look.colours.frozen;
    return isFar(side) ? look.colours.far : look.colours.near;
  };

  const strokeBone = (bone: Bone, colour: string, width: number) => {
    const from = landmarks[LANDMARK[bone.from]];
    const to = landmarks[LANDMARK[bone.to]];
    if (!isDrawn(from) || !isDrawn(to)) return;
    const start = place(from);
    const end = place(to);
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.beginPath();
    canvas.moveTo(start.x, start.y);
    canvas.lineTo(end.x, end.y);
    canvas.stroke();
  };

  canvas.lineCap = "round";
  // The far side first, so that the measured side lies on top.
  const ordered = [...bones].sort((a, b) => Number(isFar(b.side)) - Number(isFar(a.side)));
  for (const bone of ordered) {
    canvas.globalAlpha = isFar(bone.side) ? 0.55 : 1;
    strokeBone(bone, look.colours.edge, unit * (isFar(bone.side) ? 1.1 : 1.7));
    strokeBone(bone, colourOf(bone.side), unit * (isFar(bone.side) ? 0.6 : 1.1));
  }
  canvas.globalAlpha = 1;
  const markJoint = (joint: Landmark, side: Side) => {
    const { x, y } = place(joint);
    canvas.fillStyle = colourOf(side);
    canvas.strokeStyle = look.colours.edge;
    canvas.lineWidth = unit * 0.5;
    canvas.beginPath();
    canvas.arc(x, y, unit * 1.7, 0, Math.PI * 2);
    canvas.fill();
    canvas.stroke();
  };
  for (const side of ["left", "right"] as const) {
    const marked = isFar(side) ? [] : look.deciding.map((name) => landmarks[indexOfJoint(name, side)]);
    for (const joint of marked.filter(isDrawn)) markJoint(joint, side);
  }
};
