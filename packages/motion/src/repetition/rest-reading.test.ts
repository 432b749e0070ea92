import { expect, test } from "vitest";
import { milliseconds } from "../units.ts";
import { type RestReadingState, startRestReading, stepRestReading } from "./rest-reading.ts";

/** A signal that stays at 0.1 for a second while the elbow bends by so many degrees a second. */
const restWhileBending = (speed: number): number | null => {
  let state: RestReadingState = startRestReading(null);
  for (let at = 0; at <= 1000; at += 50) {
    state = stepRestReading(state, milliseconds(at), 0.1, 0.01, 45 + (speed * at) / 1000);
  }
  return state.rest;
};

test("[POS-2] rest is not read while the arms are on their way to the position", () => {
  expect(restWhileBending(40)).toBeNull();
  expect(restWhileBending(5)).toBeCloseTo(0.1, 6);
});
