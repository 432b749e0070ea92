import { LANDMARK, type Landmark, type PoseFrame } from "@plumbline/motion";

/** Set-up's first two checks; the third, a support in reach, only the patient can see. */
export type Framing = {
  readonly person: "nobody" | "cut-off" | "whole";
  /** Head and feet fit, but the figure is too small to measure well. */
  readonly isTooFar: boolean;
  readonly light: "unknown" | "enough" | "too-dark";
};

const SEEN = 0.5;
/** Mean luma below which faces and feet drown in noise. [E] */
const DARK = 0.12;
/** Nose to ankle as a share of the picture's height. [E] */
const SMALL = 0.3;

const MUST_SHOW = [LANDMARK.nose, LANDMARK.leftAnkle, LANDMARK.rightAnkle] as const;

const isInside = (joint: Landmark | null | undefined, { width, height }: PoseFrame["picture"]): joint is Landmark =>
  joint !== null &&
  joint !== undefined &&
  joint.visibility >= SEEN &&
  joint.x >= 0 &&
  joint.y >= 0 &&
  joint.x <= width &&
  joint.y <= height;

export const readFraming = (frame: PoseFrame | null): Framing => {
  const brightness = frame?.brightness ?? null;
  const light = brightness === null ? "unknown" : brightness < DARK ? "too-dark" : "enough";
  if (frame === null || frame.image === null) return { person: "nobody", isTooFar: false, light };
  const [nose, left, right] = MUST_SHOW.map((index) => frame.image?.[index]);
  const { picture } = frame;
  // From the side the far ankle may hide behind the near one: one foot in the picture is enough.
  const ankle = isInside(left, picture) ? left : right;
  if (!isInside(nose, picture) || !isInside(ankle, picture)) return { person: "cut-off", isTooFar: false, light };
  return { person: "whole", isTooFar: ankle.y - nose.y < SMALL * picture.height, light };
};
