import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import decodeJpeg, { init as initJpegDecoder } from "@jsquash/jpeg/decode.js";

/** `channel` 0 red, 1 green, 2 blue; x and y from 0 to 1, origin top left; the value too is from 0 to 1. */
export type Picture = {
  readonly name: string;
  readonly showsPerson: boolean;
  readonly sample: (x: number, y: number, channel: number) => number;
};

/** @param range what the model wants black and white to be */
export function toModelInput(
  picture: Picture,
  side: number,
  range: readonly [black: number, white: number],
): Float32Array {
  const [black, white] = range;
  return Float32Array.from({ length: side * side * 3 }, (_, index) => {
    const pixel = Math.floor(index / 3);
    const x = ((pixel % side) + 0.5) / side;
    const y = (Math.floor(pixel / side) + 0.5) / side;
    return black + (white - black) * picture.sample(x, y, index % 3);
  });
}

/** Pictures that need no file: even, smooth, and as rough as can be. */
export const syntheticPictures: readonly Picture[] = [
  { name: "grey", showsPerson: false, sample: () => 0.5 },
  { name: "gradients", showsPerson: false, sample: (x, y, channel) => [x, y, (x + y) / 2][channel] ?? 0 },
  { name: "waves", showsPerson: false, sample: (x, y, channel) => 0.5 + 0.5 * Math.sin(20 * x + 31 * y * y + channel) },
  {
    name: "noise",
    showsPerson: false,
    sample: (x, y, channel) => fraction(Math.sin(x * 127.1 + y * 311.7 + channel * 74.7) * 43758.5453),
  },
];

const photoFolder = path.join(import.meta.dirname, "../../../../../shared/data/photos");

export const hasPhotos = existsSync(photoFolder);

/** The shared photos, each in the middle of a grey square. */
export async function readPhotos(): Promise<readonly Picture[]> {
  const decoder = createRequire(import.meta.url).resolve("@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm");
  await initJpegDecoder(await WebAssembly.compile(readFileSync(decoder)));
  const names = readdirSync(photoFolder).filter((name) => name.endsWith(".jpg"));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const { width, height, data } = await decodeJpeg(
        Uint8Array.from(readFileSync(path.join(photoFolder, name))).buffer,
      );
      const side = Math.max(width, height);
      const sample = (x: number, y: number, channel: number) => {
        const column = Math.floor(x * side - (side - width) / 2);
        const row = Math.floor(y * side - (side - height) / 2);
        const isInside = column >= 0 && column < width && row >= 0 && row < height;
        return isInside ? (data[(row * width + column) * 4 + channel] ?? 0) / 255 : 0.5;
      };
      return { name, showsPerson: true, sample };
    }),
  );
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
