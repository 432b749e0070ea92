import { LANDMARK, LANDMARK_COUNT, type LandmarkName } from "@plumbline/motion";

/** All landmarks in the order of a `LandmarkSet`. */
export const landmarkNames: readonly LandmarkName[] = (Object.keys(LANDMARK) as LandmarkName[])
  .toSorted((a, b) => LANDMARK[a] - LANDMARK[b])
  .slice(0, LANDMARK_COUNT);
