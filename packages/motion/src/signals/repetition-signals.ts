import type { Calibration } from "../calibration.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { OneEuroSettings } from "../one-euro-filter.ts";
import type { Sight } from "../watch.ts";
import { readAnkleOut, readHeelRise } from "./foot-signals.ts";
import { readHipDrop } from "./hip-drop.ts";

/** Shares of H a second reach 0.5 in a squat; the cut-off then rises from 1.6 to 6 Hz. [E] */
export const BODY_FILTER: OneEuroSettings = { restCutoff: 1.6, speedGain: 9 };

/**
 * One frame's reading of a movement, before any filter, as a share of H; null where a joint that it needs is hidden.
 * Of `seat-rise` it is the hip drop: the way from the seat follows from it once the seat is known (SEAT-1).
 */
export const readRepetitionSignal = (
  { body, sides }: Sight,
  calibration: Calibration,
  { signal }: RepetitionSpec,
): number | null => {
  switch (signal) {
    case "hip-drop":
    case "seat-rise":
      return readHipDrop(body, calibration, sides);
    case "heel-rise":
      return readHeelRise(body, calibration, sides);
    case "ankle-out":
      return readAnkleOut(body, calibration);
  }
};
