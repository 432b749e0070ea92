import fc from "fast-check";
import { expect, test } from "vitest";
import { createDecodedFrames } from "./decoded-frames.ts";
import type { FrameReader } from "./frame-reader.ts";
import { createFakeVideoDecoder } from "./testing/fake-video-decoder.ts";
import type { VideoTrack } from "./video-track.ts";

const BYTES_A_PICTURE = 10;
const everything = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

const createTrack = (timestamps: readonly number[], shown = everything): VideoTrack => ({
  config: { codec: "avc1.42c01f" },
  rotation: 0,
  shown,
  samples: timestamps.map((timestamp, index) => ({
    offset: index * BYTES_A_PICTURE,
    size: BYTES_A_PICTURE,
    timestamp,
    duration: 1,
    isKey: index === 0,
  })),
});

const createFile = ({ samples }: VideoTrack): Blob => new Blob([new Uint8Array(samples.length * BYTES_A_PICTURE)]);

/** @param patience microtasks that the detector takes for each picture */
const readAll = async (reader: FrameReader, patience = 0): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let frame = await reader.next(); frame !== null; frame = await reader.next()) {
    times.push(frame.at);
    for (const _ of Array.from({ length: patience })) await Promise.resolve();
    frame.image.close();
  }
  return times;
};

/** Pictures in an order that decoders get: each B picture after the two that it lies between. */
const toDecodingOrder = (inOrder: readonly number[]): readonly number[] =>
  inOrder.flatMap((timestamp, index) => {
    const next = inOrder[index + 1];
    if (index % 2 === 1) return next === undefined ? [timestamp] : [next, timestamp];
    return index === 0 ? [timestamp] : [];
  });

test("every picture comes once, in order, with its true time, however slow the detector is", async () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(gaps, fc.nat(60), fc.nat(5000), async (milliseconds, patience, start) => {
      const times = [0, ...milliseconds].map((_, index) =>
        milliseconds.slice(0, index).reduce((sum, gap) => sum + gap, 0),
      );
      const track = createTrack(toDecodingOrder(times.map((time) => (time + start) * 1000)));
      const decoder = createFakeVideoDecoder();
      const reader = createDecodedFrames(createFile(track), track, decoder.create);
      expect(await readAll(reader, patience)).toEqual(times);
      expect(decoder.open()).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test("back-pressure: a long recording never has more than a handful of pictures open", async () => {
  const track = createTrack(Array.from({ length: 200 }, (_, index) => index * 33_000));
  const decoder = createFakeVideoDecoder();
  await readAll(createDecodedFrames(createFile(track), track, decoder.create), 100);
  expect(decoder.mostBusy()).toBeLessThanOrEqual(8);
});

test("a trimmed clip shows the part that its edit list keeps, from time 0", async () => {
  const track = createTrack([0, 100_000, 200_000, 300_000, 400_000], { from: 100_000, until: 400_000 });
  const decoder = createFakeVideoDecoder();
  expect(await readAll(createDecodedFrames(createFile(track), track, decoder.create))).toEqual([0, 100, 200]);
  expect(decoder.open()).toBe(0);
});

test("a decoder that breaks is a video that cannot be read, by the name of its codec", async () => {
  const track = createTrack(Array.from({ length: 30 }, (_, index) => index * 1000));
  const reader = createDecodedFrames(createFile(track), track, createFakeVideoDecoder(10).create);
  await expect(readAll(reader)).rejects.toMatchObject({
    failure: "video-unreadable",
    detail: "avc1.42c01f: bitstream",
  });
});

test("a file that ends before its last picture is told, not passed over", async () => {
  const track = createTrack([0, 1000, 2000]);
  const file = createFile(track).slice(0, 25);
  const reader = createDecodedFrames(file, track, createFakeVideoDecoder().create);
  await expect(readAll(reader)).rejects.toMatchObject({ failure: "video-unreadable", detail: "the file is cut off" });
});

test("close frees the pictures decoded ahead and lets a waiting reader go", async () => {
  const track = createTrack(Array.from({ length: 50 }, (_, index) => index * 1000));
  const decoder = createFakeVideoDecoder();
  const reader = createDecodedFrames(createFile(track), track, decoder.create);
  const first = await reader.next();
  first?.image.close();
  reader.close();
  reader.close();
  expect(await reader.next()).toBeNull();
  expect(decoder.open()).toBe(0);
  expect(decoder.isClosed()).toBe(true);
});
