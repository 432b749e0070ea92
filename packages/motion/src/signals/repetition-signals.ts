import type { Calibration } from "../calibration.ts";
import type { Side } from "../landmark.ts";
import type { RepetitionSignal, RepetitionSpec } from "../movement-spec.ts";
import type { OneEuroSettings } from "../one-euro-filter.ts";
import { type SignalUnit, UNIT_OF_SIGNAL } from "../signal-unit.ts";
import type { Sight } from "../watch.ts";
import { isAbsolute, readAbsolute } from "./absolute-signals.ts";
import { lengthsOf } from "./body-lengths.ts";
import { readHeelRise } from "./foot-signals.ts";
import { readHipDrop } from "./hip-drop.ts";
import { isInPosition } from "./start-position.ts";

const REST_CUTOFF = 1.6;

/**
 * Shares of H a second reach 0.5 in a squat; the cut-off then rises from 1.6 to 6 Hz. The other units are as much
 * smaller or larger as the same movement is in them. [E]
 */
const SPEED_GAIN: Readonly<Record<SignalUnit, number>> = {
  "share-of-h": 9,
  "way-from-seat": 9,
  "share-of-t": 2.8,
  degrees: 0.05,
  "shoulder-widths": 2,
  "half-stances": 0.7,
};

/** A first-order filter lags by its time constant; around the turning point the 1€ filter runs at its rest cut-off. */
export const LAG_AT_REST = 1000 / (2 * Math.PI * REST_CUTOFF);

/** Of the hips' height in the picture, share of H. */
export const BODY_FILTER: OneEuroSettings = { restCutoff: REST_CUTOFF, speedGain: SPEED_GAIN["share-of-h"] };

/** A chin is drawn back by as little as the noise of a face, and slowly. [E] */
const CHIN_CUTOFF = 0.5;

export const filterOf = (signal: RepetitionSignal): OneEuroSettings => ({
  restCutoff: signal === "chin-tuck" ? CHIN_CUTOFF : REST_CUTOFF,
  // Of the seat it is the hip drop that is filtered.
  speedGain: SPEED_GAIN[signal === "seat-rise" ? "share-of-h" : UNIT_OF_SIGNAL[signal]],
});

/**
 * What the calibrated body says of an absolute signal at rest, for somebody who is turned as in `sight`: a patient who
 * turns round shows the other arm or leg. null where it was hidden, or the arms were elsewhere.
 */
export const readAtRest = (
  { nearer, view }: Sight,
  calibration: Calibration,
  { signal, startsFrom }: RepetitionSpec,
  side: Side | null,
): number | null => {
  const { resting } = calibration;
  if (!isAbsolute(signal)) return 0;
  if (startsFrom !== null && !isInPosition(resting, nearer, startsFrom, calibration.trunkLength)) return null;
  return readAbsolute(signal, { body: resting, view, nearer, side }, lengthsOf(calibration));
};

/**
 * One frame's reading of a movement, before any filter; null where a joint that it needs is hidden. Absolute signals come as they are read: what they are at rest is the track's to know. Of
 * `seat-rise` it is the hip drop: the way from the seat follows from it once the seat is known (SEAT-1).
 */
export const readRepetitionSignal = (
  { body, sides, nearer, view }: Sight,
  calibration: Calibration,
  { signal }: RepetitionSpec,
  side: Side | null,
): number | null => {
  if (signal === "hip-drop" || signal === "seat-rise") return readHipDrop(body, calibration, sides);
  if (signal === "heel-rise") return readHeelRise(body, calibration, sides);
  return readAbsolute(signal, { body, view, nearer, side }, lengthsOf(calibration));
};
