import type { FrameSource } from "@plumbline/pose-tfjs";
import { createRandom, type Random } from "@plumbline/synthetic";

/** An evening in a living room before a cheap camera: too little light, out of focus, grainy. */
const FILTER = "brightness(0.5) blur(1px)";
/** How far one picture's grain sets a pixel off at most, of 255. */
const GRAIN = 16;

const addGrain = ({ data }: ImageData, random: Random): void => {
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    const by = (2 * random() - 1) * GRAIN;
    for (let channel = pixel; channel < pixel + 3; channel += 1) data[channel] = (data[channel] ?? 0) + by;
  }
};

const surfaceOf = (width: number, height: number) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no 2D canvas to spoil pictures on");
  return { canvas, context };
};

/** The same pictures as a poor camera would give them, alike in every run. */
export const spoilPictures = (source: FrameSource, width: number, height: number): Pick<FrameSource, "next"> => {
  const { canvas, context } = surfaceOf(width, height);
  const random = createRandom(1);
  return {
    next: async () => {
      const frame = await source.next();
      if (frame === null) return null;
      context.filter = FILTER;
      context.drawImage(frame.image, 0, 0, width, height);
      frame.image.close();
      const pixels = context.getImageData(0, 0, width, height);
      addGrain(pixels, random);
      context.putImageData(pixels, 0, 0);
      return { ...frame, image: new VideoFrame(canvas, { timestamp: Math.round(frame.at * 1000) }) };
    },
  };
};
