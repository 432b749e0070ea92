import type { Milliseconds } from "@plumbline/motion";

// Enough for a mean, and a read-back of 768 bytes costs nothing.
const WIDTH = 16;
const HEIGHT = 12;
const INTERVAL = 1000;

/** Mean Rec. 709 luma, 0 black to 1 white. @param rgba bytes, 4 a pixel */
export const meanLuma = (rgba: Uint8ClampedArray | readonly number[]): number => {
  const pixels = rgba.length / 4;
  const sum = Array.from({ length: pixels }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = rgba.slice(pixel * 4, pixel * 4 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }).reduce((total, luma) => total + luma, 0);
  return sum / pixels / 255;
};

/** Measures at most once per second of frame time; null in between. */
export const createBrightnessMeter = (): ((picture: CanvasImageSource, at: Milliseconds) => number | null) => {
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext("2d", { willReadFrequently: true });
  let measuredAt = Number.NEGATIVE_INFINITY;
  return (picture, at) => {
    if (context === null || at - measuredAt < INTERVAL) return null;
    measuredAt = at;
    context.drawImage(picture, 0, 0, WIDTH, HEIGHT);
    return meanLuma(context.getImageData(0, 0, WIDTH, HEIGHT).data);
  };
};
