import type { LandmarkSet, PoseFrame } from "@plumbline/motion";
import { isEnoughInPicture, isInPicture } from "../in-picture.ts";

/** The part of the picture that is left, pixels. */
export type Crop = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** A detector still says where a joint outside the picture would be, and that it does not see it. */
const OUTSIDE = 0.1;

/** The same scene in a smaller picture. Nobody is found when most of the person is out of it. */
export const cropPicture = (frames: readonly PoseFrame[], crop: Crop): readonly PoseFrame[] => {
  const picture = { width: crop.width, height: crop.height };
  return frames.map((frame) => {
    const image = frame.image?.map(
      (landmark) => landmark && { ...landmark, x: landmark.x - crop.left, y: landmark.y - crop.top },
    );
    if (image === undefined || !isEnoughInPicture(picture, image)) {
      return { ...frame, picture, image: null, world: null };
    }
    const judge = (landmarks: LandmarkSet): LandmarkSet =>
      landmarks.map((landmark, index) => {
        const seen = image[index] ?? null;
        if (landmark === null || (seen !== null && isInPicture(picture, seen))) return landmark;
        return { ...landmark, visibility: Math.min(landmark.visibility, OUTSIDE) };
      });
    return { ...frame, picture, image: judge(image), world: frame.world && judge(frame.world) };
  });
};
