import type { LandmarkName, Side } from "@plumbline/motion";
import type { BodyMeasures } from "./body-measures.ts";
import type { Frame } from "./frame.ts";
import type { Vector3 } from "./vector.ts";

/**
 * A body at one moment. Room metres: floor at y = 0, x to the right for the default camera, y up, z towards it.
 * The frames are what a renderer needs beyond the joints.
 */
export type SyntheticBody = {
  readonly measures: BodyMeasures;
  readonly landmarks: Readonly<Record<LandmarkName, Vector3>>;
  /** Origin midway between the hip joints. */
  readonly pelvis: Frame;
  /** Origin where the lower trunk meets the upper. */
  readonly chest: Frame;
  /** Origin midway between the shoulder joints, top of the upper trunk. */
  readonly neck: Frame;
  /** Origin midway between the ears. */
  readonly head: Frame;
  /** Origin at the wrist; up points to the fingertips, forward to the thumb. */
  readonly hands: Readonly<Record<Side, Frame>>;
  /** Origin at the ankle. */
  readonly feet: Readonly<Record<Side, Frame>>;
};
