import type { Milliseconds } from "@plumbline/motion";
import type { SyntheticBody } from "@plumbline/synthetic";
import type { Object3D } from "three";

/** Something that goes with the person. */
export type MovingObject = {
  readonly object: Object3D;
  readonly pose: (body: SyntheticBody, at: Milliseconds) => void;
};
