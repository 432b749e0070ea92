import { LANDMARK, type OneEuroState, type PoseFrame, stepOneEuro } from "@plumbline/motion";
import { startNaive, stepNaive } from "./naive-counter.ts";

/** The engine's filter for lengths (FLT-1), here shares of the picture's height: Hz at rest, and gained per share a second. */
const FILTER = { restCutoff: 1.6, speedGain: 9 };

/** What a counter of squats would filter next. */
const JOINTS = [
  LANDMARK.leftHip,
  LANDMARK.rightHip,
  LANDMARK.leftKnee,
  LANDMARK.rightKnee,
  LANDMARK.leftAnkle,
  LANDMARK.rightAnkle,
] as const;

/**
 * The naive counter given the engine's filters, for comparing cost only: besides the knee angle, by which it counts, it
 * filters heights of joints, until it filters as many signals a frame as the engine does.
 * @param filters at least 1, at most 7
 */
export const countNaivelyFiltering = (frames: readonly PoseFrame[], filters: number): number => {
  const joints = JOINTS.slice(0, filters - 1);
  let naive = startNaive;
  let heights: readonly (OneEuroState | null)[] = joints.map(() => null);
  for (const frame of frames) {
    naive = stepNaive(naive, frame);
    heights = joints.map((index, place) => {
      const [joint, height = null] = [frame.image?.[index], heights[place]];
      return joint ? stepOneEuro(height, frame.at, joint.y / frame.picture.height, FILTER) : height;
    });
  }
  return naive.count;
};
