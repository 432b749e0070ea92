import type { ExerciseId } from "@plumbline/exercises";
import { type Degrees, degrees, milliseconds, type Side } from "@plumbline/motion";
import { describe, expect, it } from "vitest";
import { differenceOfSides } from "./side-difference.ts";
import { type CountedRepetition, startTally, type Tally } from "./tally.ts";
import { createTestPlan } from "./testing/test-plan.ts";
import { createTestRepetition } from "./testing/test-repetition.ts";

const squat = (left: Degrees | null, right: Degrees | null): CountedRepetition => ({
  kind: "measured",
  set: 1,
  rep: createTestRepetition({ kneeFlexion: { left, right, isEstimate: true } }),
});
const hold = (side: Side, seconds: number): Tally["holds"][number] => ({
  kind: "measured",
  set: 1,
  hold: {
    side,
    startAt: milliseconds(0),
    endAt: milliseconds(seconds * 1_000),
    duration: milliseconds(seconds * 1_000),
    checks: [],
  },
});
const movementOf = (id: ExerciseId) => createTestPlan(id).exercise.spec.movement;
const squats = (...repetitions: CountedRepetition[]) =>
  differenceOfSides({ ...startTally, repetitions }, movementOf("squat"));

describe("side difference", () => {
  it("[REP-15] is the medians' difference as a share of the larger side", () => {
    const difference = squats(
      squat(degrees(90), degrees(70)),
      squat(degrees(100), degrees(75)),
      squat(degrees(110), degrees(20)),
    );
    expect(difference).toMatchObject({ of: "knee-flexion", left: 100, right: 70, isEstimate: true });
    expect(difference?.share).toBeCloseTo(0.3);
  });

  it("[REP-15] compares only repetitions that saw both knees", () => {
    expect(squats(squat(degrees(90), null), squat(null, degrees(70)))).toBeNull();
    expect(squats(squat(degrees(90), null), squat(degrees(80), degrees(80)))?.share).toBe(0);
  });

  it("[REP-15] of holds compares their times, and needs both sides", () => {
    const both = { ...startTally, holds: [hold("left", 10), hold("right", 4)] };
    expect(differenceOfSides(both, movementOf("single_leg_stand"))).toMatchObject({
      of: "hold-duration",
      share: 0.6,
      isEstimate: false,
    });
    expect(differenceOfSides({ ...startTally, holds: [hold("left", 10)] }, movementOf("single_leg_stand"))).toBeNull();
  });

  it("[REP-15] compares no knees where they do not carry the movement", () => {
    const repetitions = [squat(degrees(3), degrees(6))];
    expect(squats(...repetitions)).not.toBeNull();
    for (const id of ["weight_shift", "wall_pushup", "hip_abduction"] as const) {
      expect(differenceOfSides({ ...startTally, repetitions }, movementOf(id))).toBeNull();
    }
  });

  it("[REP-18] holds timed by hand are not compared: the clock saw nobody", () => {
    const byHand = { ...hold("right", 4), kind: "manual" as const };
    const both = { ...startTally, holds: [hold("left", 10), byHand] };
    expect(differenceOfSides(both, movementOf("single_leg_stand"))).toBeNull();
  });

  it("[REP-18] repetitions counted by hand have no sides", () => {
    expect(squats({ kind: "manual", set: 1, at: milliseconds(0) })).toBeNull();
  });
});
