import type { Landmark, LandmarkSet, PictureSize } from "@plumbline/motion";

/** A detector finds nobody when less of the body than this is in the picture. */
const SEEN_SHARE = 0.4;

export const isInPicture = ({ width, height }: PictureSize, { x, y }: Pick<Landmark, "x" | "y">): boolean =>
  x >= 0 && x < width && y >= 0 && y < height;

/** Whether a detector would find the person. @param landmarks in pixels */
export const isEnoughInPicture = (picture: PictureSize, landmarks: LandmarkSet): boolean =>
  landmarks.filter((landmark) => landmark !== null && isInPicture(picture, landmark)).length >=
  SEEN_SHARE * landmarks.length;
