import type { CreateVideoDecoder } from "../video-decoder-port.ts";
import { createFakePicture } from "./fake-picture.ts";

// H.264 keeps up to 16 pictures back to bring them into order; some is enough to show the effect.
const KEPT_BACK = 3;

export type FakeVideoDecoder = {
  readonly create: CreateVideoDecoder;
  /** Pictures handed out and not yet closed. */
  readonly open: () => number;
  /** The most that were ever open or asked for at once. */
  readonly mostBusy: () => number;
  readonly isClosed: () => boolean;
};

/** Decodes one picture per microtask and hands pictures out by presentation time, some late, like a real one. */
export const createFakeVideoDecoder = (failAt = Number.POSITIVE_INFINITY): FakeVideoDecoder => {
  let open = 0;
  let mostBusy = 0;
  let isClosed = false;

  const create: CreateVideoDecoder = (_, { onFrame, onError, onRoom }) => {
    const queue: number[] = [];
    let held: readonly number[] = [];
    let decoded = 0;

    const show = (timestamp: number): void => {
      const picture = createFakePicture();
      open += 1;
      // Only what the reader uses of a VideoFrame.
      onFrame(
        Object.assign(picture, {
          timestamp,
          close: () => {
            open -= 1;
          },
        }) as unknown as VideoFrame,
      );
    };

    const release = (count: number): void => {
      const inOrder = held.toSorted((one, other) => one - other);
      held = inOrder.slice(count);
      for (const timestamp of inOrder.slice(0, count)) show(timestamp);
    };

    const work = (): void => {
      const timestamp = queue.shift();
      if (timestamp === undefined || isClosed) return;
      decoded += 1;
      if (decoded === failAt) {
        onError(new Error("bitstream"));
        return;
      }
      held = [...held, timestamp];
      if (held.length > KEPT_BACK) release(1);
      onRoom();
    };

    return {
      get queueSize() {
        return queue.length;
      },
      decode: ({ timestamp }) => {
        queue.push(timestamp);
        mostBusy = Math.max(mostBusy, queue.length, open);
        queueMicrotask(work);
      },
      flush: async () => {
        while (queue.length > 0) await Promise.resolve();
        release(held.length);
      },
      close: () => {
        isClosed = true;
      },
    };
  };

  return { create, open: () => open, mostBusy: () => mostBusy, isClosed: () => isClosed };
};
