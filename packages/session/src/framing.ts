import {
  type ExerciseSpec,
  isSeen,
  LANDMARK,
  type Landmark,
  type PoseFrame,
  signalOfMovement,
} from "@plumbline/motion";

/** Set-up's first two checks; the third, a support in reach, only the patient can see. */
export type Framing = {
  /** `whole`: from head to feet, or, where no leg decides, to the hips. */
  readonly person: "nobody" | "cut-off" | "whole";
  /** All of that fits, but the figure is too small to measure well. */
  readonly isTooFar: boolean;
  readonly light: "unknown" | "enough" | "too-dark";
};

/** How much of somebody the picture must show: head to feet, the same of somebody who sits, or head to hips. */
export type Reach = "whole" | "seated" | "upper";

/** An exercise that is measured by the trunk's length may still be counted by a leg. */
export const reachOf = ({ body, movement }: ExerciseSpec): Reach => {
  if (body === "whole") return "whole";
  return signalOfMovement(movement) === "knee-extension" ? "seated" : "upper";
};

/** Mean luma below which faces and feet drown in noise. [E] */
const DARK = 0.12;
/** The lowest joint that must show, and how far below the nose it must at least lie, as a share of the picture's height. [E] */
const LOWEST: Readonly<Record<Reach, LowestJoint>> = {
  whole: { left: LANDMARK.leftAnkle, right: LANDMARK.rightAnkle, small: 0.3 },
  seated: { left: LANDMARK.leftAnkle, right: LANDMARK.rightAnkle, small: 0.2 },
  upper: { left: LANDMARK.leftHip, right: LANDMARK.rightHip, small: 0.15 },
};

type LowestJoint = { readonly left: number; readonly right: number; readonly small: number };

const isInside = (joint: Landmark | null | undefined, { width, height }: PoseFrame["picture"]): joint is Landmark =>
  isSeen(joint) && joint.x >= 0 && joint.y >= 0 && joint.x <= width && joint.y <= height;

export const readFraming = (frame: PoseFrame | null, spec: ExerciseSpec): Framing => {
  const brightness = frame?.brightness ?? null;
  const light = brightness === null ? "unknown" : brightness < DARK ? "too-dark" : "enough";
  if (frame === null || frame.image === null) return { person: "nobody", isTooFar: false, light };
  const { picture, image } = frame;
  const reach = LOWEST[reachOf(spec)];
  const nose = image[LANDMARK.nose];
  const left = image[reach.left];
  // From the side the far one may hide behind the near one: one of the two in the picture is enough.
  const lowest = isInside(left, picture) ? left : image[reach.right];
  if (!isInside(nose, picture) || !isInside(lowest, picture)) return { person: "cut-off", isTooFar: false, light };
  return { person: "whole", isTooFar: lowest.y - nose.y < reach.small * picture.height, light };
};
