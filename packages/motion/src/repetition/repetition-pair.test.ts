import { findExercise } from "@plumbline/exercises";
import { expect, test } from "vitest";
import { NO_KNEE_FLEXION } from "../body/knee-flexion.ts";
import type { Side } from "../body/landmark.ts";
import { moveOf } from "../movement-spec.ts";
import { milliseconds } from "../units.ts";
import { type Half, pairOf } from "./repetition-pair.ts";

const spec = moveOf(findExercise("weight_shift")?.spec.movement ?? expect.fail()) ?? expect.fail("no repetition");

const half = (side: Side, startAt: number, range: number, share: number): Half => ({
  share,
  rep: {
    startAt: milliseconds(startAt),
    peakAt: milliseconds(startAt + 1000),
    endAt: milliseconds(startAt + 2000),
    range,
    side,
    held: milliseconds(0),
    flags: [],
    checks: [],
    isClean: true,
    kneeFlexion: NO_KNEE_FLEXION,
  },
});

test("[PAIR-1] a shift that rest lay near to and one that it lay far from are half of their way each", () => {
  const pair = pairOf(half("left", 0, 0.3, 0.3 / 0.35), half("right", 3000, 0.46, 0.46 / 0.35), spec);
  expect(pair).toMatchObject({ isFull: true, rep: { side: null, startAt: 0, endAt: 5000 } });
  expect(pair?.rep.range).toBeCloseTo(0.38, 6);
});

test("[PAIR-1] [REP-12] half of the minimum between them is partial, less is none", () => {
  const sway = half("right", 3000, 0.14, 0.4);
  expect(pairOf(half("left", 0, 0.23, 0.66), sway, spec)).toMatchObject({ isFull: false });
  expect(pairOf(half("left", 0, 0.15, 0.43), sway, spec)).toBeNull();
});
