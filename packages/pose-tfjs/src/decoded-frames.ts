import { milliseconds } from "@plumbline/motion";
import { createDeferred } from "./deferred.ts";
import type { FrameReader } from "./frame-reader.ts";
import { FrameSourceError } from "./frame-source.ts";
import { type CreateVideoDecoder, createWebCodecsDecoder } from "./video-decoder-port.ts";
import { isShown, type VideoSample, type VideoTrack } from "./video-track.ts";

// Pictures decoded ahead. Hardware decoders own only a handful and stop when none comes back.
const MOST_AHEAD = 4;
const MICROSECONDS_PER_MILLISECOND = 1000;

const unreadable = (detail: string): FrameSourceError => new FrameSourceError("video-unreadable", detail);

/** Reads a track picture by picture. Asks the decoder for more only when the reader has taken what came before. */
export const createDecodedFrames = (
  file: Blob,
  track: VideoTrack,
  createDecoder: CreateVideoDecoder = createWebCodecsDecoder,
): FrameReader => {
  const decoded: VideoFrame[] = [];
  let failure: FrameSourceError | null = null;
  let isFinished = false;
  let isClosed = false;
  let firstTimestamp: number | null = null;
  // Both sides wait for the other's next move; each move wakes them to look again.
  let moved = createDeferred<void>();
  const wake = (): void => {
    moved.resolve();
    moved = createDeferred<void>();
  };

  const decoder = createDecoder(track.config, {
    onFrame: (frame) => {
      if (isClosed || !isShown(track, frame.timestamp)) frame.close();
      else decoded.push(frame);
      wake();
    },
    onError: (error) => {
      failure ??= unreadable(`${track.config.codec}: ${error.message}`);
      wake();
    },
    onRoom: wake,
  });

  const hasRoom = (): boolean => decoded.length < MOST_AHEAD && decoder.queueSize < MOST_AHEAD;

  const read = async ({ offset, size }: VideoSample): Promise<ArrayBuffer> => {
    if (offset + size > file.size) throw unreadable("the file is cut off");
    return file.slice(offset, offset + size).arrayBuffer();
  };

  const feed = async (): Promise<void> => {
    for (const sample of track.samples) {
      const data = await read(sample);
      while (!hasRoom() && !isClosed && failure === null) await moved.promise;
      if (isClosed || failure !== null) return;
      const { timestamp, duration, isKey } = sample;
      decoder.decode({ type: isKey ? "key" : "delta", timestamp, duration, data });
    }
    await decoder.flush();
    isFinished = true;
    wake();
  };

  feed().catch((error: unknown) => {
    failure ??= error instanceof FrameSourceError ? error : unreadable(`${track.config.codec}: ${String(error)}`);
    wake();
  });

  return {
    next: async () => {
      while (decoded.length === 0 && !isFinished && !isClosed && failure === null) await moved.promise;
      const frame = decoded.shift();
      if (frame === undefined) {
        if (failure !== null && !isClosed) throw failure;
        return null;
      }
      wake();
      firstTimestamp ??= frame.timestamp;
      return { image: frame, at: milliseconds((frame.timestamp - firstTimestamp) / MICROSECONDS_PER_MILLISECOND) };
    },
    close: () => {
      if (isClosed) return;
      isClosed = true;
      for (const frame of decoded.splice(0)) frame.close();
      decoder.close();
      wake();
    },
  };
};
