import type { Side } from "../body/landmark.ts";
import type { Calibration } from "../calibration/calibration.ts";
import { lagOf, type OneEuroState, stepOneEuro } from "../filters/one-euro-filter.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { Sight } from "../sight/watch.ts";
import { dependsOnTurn } from "../signals/absolute-signals.ts";
import { elbowFlexion } from "../signals/arm-signals.ts";
import { filterOf, readAtRest, readRepetitionSignal } from "../signals/repetition-signals.ts";
import { REST_TRAITS } from "../signals/rest-traits.ts";
import { isInPosition } from "../signals/start-position.ts";
import { type RestReadingState, startRestReading, stepRestReading } from "./rest-reading.ts";

/** A movement's signal, filtered, and the reading at rest that its values are taken from. */
export type RestedSignal = {
  readonly filter: OneEuroState | null;
  readonly rest: RestReadingState;
  /** How the person was turned when the rest was taken; null before the first. */
  readonly turn: Pick<Sight, "nearer" | "view"> | null;
};

export const startRestedSignal: RestedSignal = { filter: null, rest: startRestReading(null), turn: null };

/** In the signal's own unit, from rest; null before rest is known. */
export const restedValueOf = ({ filter, rest }: RestedSignal, { signal }: RepetitionSpec): number | null =>
  filter === null || rest.rest === null ? null : Math.max(filter.value - rest.rest, REST_TRAITS[signal].floor);

/** How far the value is behind what was seen, milliseconds. */
export const lagOfSignal = ({ filter }: RestedSignal, { signal }: RepetitionSpec): number =>
  filter === null ? 0 : lagOf(filter, filterOf(signal));

/** What is filtered begins anew; where the person rests is still known. */
export const forgetFilter = (state: RestedSignal): RestedSignal => ({ ...state, filter: null });

export type SignalStep = {
  readonly state: RestedSignal;
  /** `hidden` joints change nothing; arms that are `away`, or a person who has `turned`, end what was under way. */
  readonly change: "read" | "hidden" | "away" | "turned";
};

/** POS-1: whether the arms have left the position; its rest is taken anew when they come back (POS-2). */
const isAway = ({ body, nearer }: Sight, { trunkLength }: Calibration, { startsFrom }: RepetitionSpec): boolean =>
  startsFrom !== null && isInPosition(body, nearer, startsFrom, trunkLength) === false;

const hasTurned = ({ turn }: RestedSignal, { nearer, view }: Sight, { signal }: RepetitionSpec): boolean =>
  turn !== null && dependsOnTurn(signal) && (turn.nearer !== nearer || turn.view !== view);

/** One measured frame in. `side`: whose movement it is, where each side has its own. */
export const stepRestedSignal = (
  before: RestedSignal,
  sight: Sight,
  calibration: Calibration,
  spec: RepetitionSpec,
  side: Side | null,
): SignalStep => {
  const { nearer, view, body } = sight;
  if (isAway(sight, calibration, spec)) {
    return { state: { filter: null, rest: startRestReading(null), turn: { nearer, view } }, change: "away" };
  }
  const raw = readRepetitionSignal(sight, calibration, spec, side);
  if (raw === null) return { state: before, change: "hidden" };
  const turned = hasTurned(before, sight, spec);
  const isNew = before.turn === null || turned;
  const state = isNew
    ? { filter: null, rest: startRestReading(readAtRest(sight, calibration, spec, side)), turn: { nearer, view } }
    : before;
  const filter = stepOneEuro(state.filter, body.at, raw, filterOf(spec.signal));
  const arm = spec.startsFrom === "elbows-bent" ? elbowFlexion(body, nearer) : null;
  const rest = stepRestReading(state.rest, body.at, filter.value, REST_TRAITS[spec.signal].still, arm);
  return { state: { ...state, filter, rest }, change: turned ? "turned" : "read" };
};
