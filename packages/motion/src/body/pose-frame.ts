import type { Milliseconds } from "../units.ts";

/**
 * One joint. In `image`: x right and y down in pixels of the picture, z depth from the hips in pixels, negative nearer.
 * In `world`: metres, origin midway between the hips, x right in the picture, y down, z away from the camera.
 */
export type Landmark = {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** 0–1, the detector's own estimate that the joint is there and not hidden. */
  readonly visibility: number;
};

/** 33 entries in the order of `LANDMARK`; null where the source has no such joint or gave no finite number. */
export type LandmarkSet = readonly (Landmark | null)[];

export type PictureSize = { readonly width: number; readonly height: number };

/** What the detector says of one frame. No type after the detector can hold a picture (R16). */
export type PoseFrame = {
  /** Capture time of the frame, not the time at which the detector finished. */
  readonly at: Milliseconds;
  readonly picture: PictureSize;
  /** null when no person was found. The picture is never mirrored. */
  readonly image: LandmarkSet | null;
  readonly world: LandmarkSet | null;
  /** Mean luma of the picture, 0 black to 1 white; null where it was not measured. */
  readonly brightness: number | null;
};
