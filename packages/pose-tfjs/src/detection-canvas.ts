import type { PictureSize } from "@plumbline/motion";

// The network looks at 256 x 256; more than this only costs time (a 4K picture would be 100 MB of tensor).
const LONGEST_SIDE = 640;

export const fitPicture = ({ width, height }: PictureSize, longestSide: number): PictureSize => {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

export const sizeOf = (image: VideoFrame | ImageBitmap): PictureSize =>
  "displayWidth" in image
    ? { width: image.displayWidth, height: image.displayHeight }
    : { width: image.width, height: image.height };

/** Turns camera frames, which tfjs cannot read, into what its backend reads fastest. */
export type DetectionCanvas = {
  draw(image: VideoFrame | ImageBitmap): OffscreenCanvas;
  /** What was drawn last. Close it when it is an ImageBitmap. */
  read(): ImageData | ImageBitmap;
};

export const createDetectionCanvas = (backend: "webgl" | "wasm"): DetectionCanvas => {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext("2d", { willReadFrequently: backend === "wasm" });
  if (context === null) throw new TypeError("this browser draws nothing in a Worker");
  return {
    draw: (image) => {
      const { width, height } = fitPicture(sizeOf(image), LONGEST_SIDE);
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
      context.drawImage(image, 0, 0, width, height);
      return canvas;
    },
    read: () =>
      backend === "wasm" ? context.getImageData(0, 0, canvas.width, canvas.height) : canvas.transferToImageBitmap(),
  };
};
