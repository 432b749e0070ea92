import { milliseconds } from "@plumbline/motion";
import type { CameraView } from "../camera-view.ts";
import { createFakePicture } from "./fake-picture.ts";

type FakeTrack = EventTarget & { readonly stop: () => void };

export type FakeCamera = {
  readonly devices: Pick<MediaDevices, "getUserMedia">;
  readonly view: CameraView;
  readonly asked: readonly (MediaStreamConstraints | undefined)[];
  /** The camera delivers a picture. */
  show(capturedAt: number): void;
  unplug(): void;
  readonly isStopped: () => boolean;
  readonly grabs: () => number;
};

/** @param refusal what getUserMedia rejects with */
export const createFakeCamera = (refusal: unknown = null): FakeCamera => {
  const asked: (MediaStreamConstraints | undefined)[] = [];
  let isStopped = false;
  let grabs = 0;
  let tell: (capturedAt: number) => void = () => {};
  const track: FakeTrack = Object.assign(new EventTarget(), {
    stop: () => {
      isStopped = true;
    },
  });
  // Only what camera-frames uses of a MediaStream.
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
  return {
    asked,
    devices: {
      getUserMedia: async (constraints) => {
        asked.push(constraints);
        if (refusal !== null) throw refusal;
        return stream;
      },
    },
    view: {
      play: async (_, onFrame) => {
        tell = (capturedAt) => onFrame(milliseconds(capturedAt));
      },
      grab: async () => {
        grabs += 1;
        return createFakePicture(1280, 720);
      },
      close: () => {},
    },
    show: (capturedAt) => tell(capturedAt),
    unplug: () => track.dispatchEvent(new Event("ended")),
    isStopped: () => isStopped,
    grabs: () => grabs,
  };
};
