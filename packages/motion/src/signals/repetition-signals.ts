import type { Side } from "../body/landmark.ts";
import type { Calibration } from "../calibration/calibration.ts";
import type { OneEuroSettings } from "../filters/one-euro-filter.ts";
import type { RepetitionSignal, RepetitionSpec } from "../movement-spec.ts";
import type { Sight } from "../sight/watch.ts";
import { type AbsoluteSignal, isAbsolute, type Look, readAbsolute } from "./absolute-signals.ts";
import { type BodyLengths, lengthsOf } from "./body-lengths.ts";
import { readHeelRise } from "./foot-signals.ts";
import { readHipDrop } from "./hip-drop.ts";
import { REST_TRAITS, USUAL_CUTOFF } from "./rest-traits.ts";
import { type SignalUnit, UNIT_OF_SIGNAL } from "./signal-unit.ts";
import { isInPosition } from "./start-position.ts";

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
export const LAG_AT_REST = 1000 / (2 * Math.PI * USUAL_CUTOFF);

/** Of the hips' height in the picture, share of H. */
export const BODY_FILTER: OneEuroSettings = { restCutoff: USUAL_CUTOFF, speedGain: SPEED_GAIN["share-of-h"] };

export const filterOf = (signal: RepetitionSignal): OneEuroSettings => ({
  restCutoff: REST_TRAITS[signal].restCutoff,
  // Of the seat it is the hip drop that is filtered.
  speedGain: SPEED_GAIN[signal === "seat-rise" ? "share-of-h" : UNIT_OF_SIGNAL[signal]],
});

/**
 * What a resting body says of an absolute signal, in the signal's own unit, for somebody turned as in `look`. null where
 * a joint was hidden, or the arms were not where the movement starts (POS-1).
 */
export const readRestingBody = (
  look: Look,
  lengths: BodyLengths,
  { startsFrom }: RepetitionSpec,
  signal: AbsoluteSignal,
): number | null =>
  startsFrom !== null && !isInPosition(look.body, look.nearer, startsFrom, lengths.trunkLength)
    ? null
    : readAbsolute(signal, look, lengths);

/** Where values are taken from: the resting body as this person is turned now. A signal that is not absolute is 0 there. */
export const readAtRest = (
  { nearer, view }: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
  side: Side | null,
): number | null =>
  isAbsolute(spec.signal)
    ? readRestingBody({ body: calibration.resting, view, nearer, side }, lengthsOf(calibration), spec, spec.signal)
    : 0;

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
