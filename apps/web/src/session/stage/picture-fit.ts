import type { PictureSize } from "@plumbline/motion";

/** How a picture lies in its frame: pixels of the frame for each pixel of the picture, and where its corner is. */
export type PictureFit = { readonly scale: number; readonly left: number; readonly top: number };

/** A person stands upright: sides may be cut, but head and feet must stay in sight. Shares of the picture. */
const WIDTH_THAT_MAY_BE_CUT = 0.35;
const HEIGHT_THAT_MAY_BE_CUT = 0.06;

/** Fills the frame where that costs little of the picture, else shows the whole picture on the dark ground. */
export const fitPicture = (picture: PictureSize, frame: PictureSize): PictureFit => {
  const across = frame.width / picture.width;
  const down = frame.height / picture.height;
  const filling = Math.max(across, down);
  const widthCut = 1 - frame.width / (picture.width * filling);
  const heightCut = 1 - frame.height / (picture.height * filling);
  const scale =
    widthCut <= WIDTH_THAT_MAY_BE_CUT && heightCut <= HEIGHT_THAT_MAY_BE_CUT ? filling : Math.min(across, down);
  return {
    scale,
    left: (frame.width - picture.width * scale) / 2,
    top: (frame.height - picture.height * scale) / 2,
  };
};
