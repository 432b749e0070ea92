import { sizeOf } from "./detection-canvas.ts";
import type { FrameReader } from "./frame-reader.ts";
import type { VideoTrack } from "./video-track.ts";

const turnPicture = (image: VideoFrame | ImageBitmap, rotation: VideoTrack["rotation"]): ImageBitmap => {
  const { width, height } = sizeOf(image);
  const isLying = rotation === 90 || rotation === 270;
  const canvas = new OffscreenCanvas(isLying ? height : width, isLying ? width : height);
  const context = canvas.getContext("2d");
  if (context === null) throw new TypeError("this browser draws nothing off screen");
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((rotation * Math.PI) / 180);
  context.drawImage(image, -width / 2, -height / 2, width, height);
  return canvas.transferToImageBitmap();
};

/** Decoders ignore the container's turn; the <video> element applies it by itself. */
export const turnUpright = (reader: FrameReader, rotation: VideoTrack["rotation"]): FrameReader => {
  if (rotation === 0) return reader;
  return {
    next: async () => {
      const frame = await reader.next();
      if (frame === null) return null;
      const image = turnPicture(frame.image, rotation);
      frame.image.close();
      return { image, at: frame.at };
    },
    close: () => reader.close(),
  };
};
