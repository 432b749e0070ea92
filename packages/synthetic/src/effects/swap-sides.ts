import type { LandmarkName, PoseFrame } from "@plumbline/motion";
import { exchangeSides } from "./exchange-sides.ts";
import { isWithin, type Span } from "./span.ts";

/** Detectors confuse a whole body that turns away, or only the legs of one that stands sideways. */
export type Swapped = "body" | "legs";

const isOfLeg = (name: LandmarkName): boolean => /(?:Hip|Knee|Ankle|Heel|FootIndex)$/u.test(name);

/** The detector takes left for right while a span lasts. */
export const swapSides = (
  frames: readonly PoseFrame[],
  spans: readonly Span[],
  swapped: Swapped,
): readonly PoseFrame[] => {
  const isExchanged = swapped === "body" ? () => true : isOfLeg;
  return frames.map((frame) =>
    isWithin(spans, frame.at)
      ? {
          ...frame,
          image: frame.image && exchangeSides(frame.image, isExchanged),
          world: frame.world && exchangeSides(frame.world, isExchanged),
        }
      : frame,
  );
};
