import type { PictureSize } from "@plumbline/motion";

/**
 * What the page shows of a recording: always the picture whose pose is known. The reader asks for the next picture when
 * the pose of the last one has come, so the last one goes on show then, and the skeleton lies on its own picture.
 */
export type TrailingPreview = {
  readonly canvas: HTMLCanvasElement;
  /** Shows the picture before this one, and keeps this one for the next call. The first is shown at once. */
  push(image: CanvasImageSource, size: PictureSize): void;
};

const paint = (canvas: HTMLCanvasElement, image: CanvasImageSource, { width, height }: PictureSize): void => {
  // Setting a size also clears the canvas, even to the same size.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0);
};

export const createTrailingPreview = (
  createCanvas: () => HTMLCanvasElement = () => document.createElement("canvas"),
): TrailingPreview => {
  const canvas = createCanvas();
  const kept = createCanvas();
  let keptSize: PictureSize | null = null;
  return {
    canvas,
    push: (image, size) => {
      if (keptSize === null) paint(canvas, image, size);
      else paint(canvas, kept, keptSize);
      paint(kept, image, size);
      keptSize = size;
    },
  };
};
