import type { Body } from "../body/body.ts";
import { lengthOf } from "../body/point.ts";
import { ascending } from "../filters/ascending.ts";
import { type MovementSpec, moveOf, type RepetitionSpec, sidesOf } from "../movement-spec.ts";
import { nearerSide, startView } from "../sight/view.ts";
import { type AbsoluteSignal, isAbsolute } from "../signals/absolute-signals.ts";
import { uncalibratedLengths } from "../signals/body-lengths.ts";
import { heelAboveToe } from "../signals/foot-signals.ts";
import { readRestingBody } from "../signals/repetition-signals.ts";
import { isSigned, REST_TRAITS } from "../signals/rest-traits.ts";
import { ankleOffset } from "../signals/world-offsets.ts";

/** Readings at rest vary from one still second to the next by this many times the range of one. [E] */
const SAME_REST = 2;

/** How far a body is from rest, in the signal's own unit, and by how much that varies; null where neither is told. */
export type Distance = { readonly away: (body: Body) => number | null; readonly tolerance: number };

/** Feet that are told apart by less than this in the world skeleton stand side by side, metres. [E] */
const SIDE_BY_SIDE = 0.015;

/** Whoever stands still on one leg, heel to toe or in a stretch is held, not at rest. */
const feetSideBySide: Distance = {
  away: (body) => {
    const offset = ankleOffset(body, "left");
    return offset === null ? null : lengthOf(offset.up, offset.back);
  },
  tolerance: SIDE_BY_SIDE,
};

const share = (metres: number | null | undefined, length: number): number | null =>
  metres === null || metres === undefined ? null : Math.abs(metres) / length;

/** Feet side by side rest at nothing in the person's own directions, but not in a picture from an oblique view. */
const worldDistance = (body: Body, signal: AbsoluteSignal): number | null =>
  signal === "ankle-behind"
    ? share(ankleOffset(body, "left")?.back, uncalibratedLengths({ ...body, scale: 1 }).bodyHeight)
    : null;

/** How far the hips are from the middle of the ankles in the picture, to its right, in half stances. */
const hipsAside = (body: Body): number => (body.midHip.x - body.midAnkle.x) / uncalibratedLengths(body).halfStance;

/** Of what moves to and fro so much is left out at either end, share of the time: a detector's slips. [E] */
const OUTERMOST = 0.05;

/**
 * Hips that go from one foot to the other rest in the middle of their way: from an oblique view the picture does not show
 * where else, and a detector's skeleton leans by up to 0.8 of half a stance at rest.
 */
const middleOfTheWay = (bodies: readonly Body[]): ((body: Body) => number) => {
  const places = ascending(bodies.map(hipsAside));
  const at = (part: number): number => places[Math.round(part * (places.length - 1))] ?? 0;
  const middle = (at(OUTERMOST) + at(1 - OUTERMOST)) / 2;
  return (body) => Math.abs(hipsAside(body) - middle);
};

/** In the picture, of both sides the one that is further from rest: either may be at work. */
const furtherSide = (body: Body, move: RepetitionSpec, signal: AbsoluteSignal): number | null => {
  const turn = startView(body);
  const readings = sidesOf(move).flatMap((side) => {
    const look = { body, view: turn.view, nearer: nearerSide(turn), side };
    return readRestingBody(look, uncalibratedLengths(body), move, signal) ?? [];
  });
  if (readings.length === 0) return null;
  return Math.max(...(isSigned(signal) ? readings.map(Math.abs) : readings));
};

/** The higher heel over its toe, share of an adult's H. */
const heelsUp = (body: Body): number | null => {
  const heights = (["left", "right"] as const).flatMap((side) => heelAboveToe(body, side) ?? []);
  return heights.length === 0 ? null : Math.max(...heights) / uncalibratedLengths(body).bodyHeight;
};

/**
 * REP-01, recordings: what tells rest from a posture that is held as still; null where nothing does.
 * @param bodies all that may be measured of the recording
 */
export const distanceOf = (movement: MovementSpec, bodies: readonly Body[]): Distance | null => {
  const move = moveOf(movement);
  if (move === null) return movement.kind === "hold" ? feetSideBySide : null;
  const { signal } = move;
  const tolerance = SAME_REST * REST_TRAITS[signal].still;
  if (signal === "heel-rise") return { away: heelsUp, tolerance };
  if (signal === "lean") return { away: middleOfTheWay(bodies), tolerance };
  if (!isAbsolute(signal)) return null;
  return { away: (body) => worldDistance(body, signal) ?? furtherSide(body, move, signal), tolerance };
};
