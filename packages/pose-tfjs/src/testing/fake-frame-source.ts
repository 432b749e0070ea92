import { milliseconds } from "@plumbline/motion";
import type { FrameSource, SourceFrame } from "../frame-source.ts";
import { createFakePicture, type FakePicture } from "./fake-picture.ts";

/** Hands out one picture per time given, then ends; records what was asked of it. */
export type FakeFrameSource = FrameSource & {
  readonly pictures: readonly FakePicture[];
  readonly closings: () => number;
};

export const createFakeFrameSource = (
  times: readonly number[],
  overrides: Partial<Pick<FrameSource, "open" | "next">> = {},
): FakeFrameSource => {
  const pictures = times.map(() => createFakePicture());
  let handedOut = 0;
  let closings = 0;
  return {
    pacing: "every-frame",
    preview: null,
    pictures,
    closings: () => closings,
    open: async () => {},
    next: async (): Promise<SourceFrame | null> => {
      const image = pictures[handedOut];
      const at = times[handedOut];
      handedOut += 1;
      if (image === undefined || at === undefined || closings > 0) return null;
      return { image, at: milliseconds(at), picture: { width: image.width, height: image.height } };
    },
    close: () => {
      closings += 1;
    },
    ...overrides,
  };
};
