import type { Landmark, PoseFrame } from "@plumbline/motion";
import { exchangeSides } from "./exchange-sides.ts";

/**
 * What a detector says of a picture that the camera has mirrored. It sees a person whose left hand is where the right
 * one was, and calls it so: not only the places change sides, the labels do too.
 */
export const mirrorPicture = (frames: readonly PoseFrame[]): readonly PoseFrame[] =>
  frames.map((frame) => {
    const inPicture = (landmark: Landmark | null) => landmark && { ...landmark, x: frame.picture.width - landmark.x };
    const inWorld = (landmark: Landmark | null) => landmark && { ...landmark, x: -landmark.x };
    return {
      ...frame,
      image: frame.image && exchangeSides(frame.image).map(inPicture),
      world: frame.world && exchangeSides(frame.world).map(inWorld),
    };
  });
