import { degrees, milliseconds, normalisedHeight } from "@plumbline/motion";
import { describe, expect, test } from "vitest";
import { saysToHaveFallenNow, startFallDetection, stepFallDetection } from "./fall-detection.ts";
import type { FallSample, FallWatch } from "./fall-sample.ts";
import { fallWatchFor } from "./watch-for-exercise.ts";

const STANDING: FallWatch = { isCameraOn: true, seatHeight: null };

/** Hip height by seconds; null: not in the picture. */
type Height = (at: number) => number | null;

const sampled = (height: Height, lasts: number, lean: number | null): readonly FallSample[] =>
  Array.from({ length: Math.round(lasts * 20) + 1 }, (_, index) => {
    const hip = height(index / 20);
    return {
      at: milliseconds(index * 50),
      hipHeight: hip === null ? null : normalisedHeight(hip),
      trunkLean: lean === null ? null : degrees(lean),
    };
  });

const watching = (height: Height, { watch = STANDING, lasts = 8, lean = null as number | null } = {}) =>
  sampled(height, lasts, lean).reduce(stepFallDetection, startFallDetection(watch)).suspicion;

/** From 0.55 H to another height, from 1 s on, in so many seconds. */
const going =
  (to: number, within: number): Height =>
  (at) =>
    0.55 + (to - 0.55) * Math.min(1, Math.max(0, (at - 1) / within));

describe("[FALL-01] the hips drop and stay down", () => {
  test("by 0.35 H within 1.5 s, for 2 s", () => {
    expect(watching(going(0.2, 0.5))).toEqual({ at: 3500, trigger: "dropped-and-stayed" });
  });

  test("no less, no slower", () => {
    expect(watching(going(0.21, 0.5))).toBeNull();
    expect(watching(going(0.2, 1.5))).not.toBeNull();
    expect(watching(going(0.2, 1.7))).toBeNull();
  });

  test("not when they come up again before", () => {
    expect(watching((at) => (at > 1.5 && at < 3.4 ? 0.15 : 0.55))).toBeNull();
  });

  test("the time starts anew after coming up", () => {
    expect(watching((at) => (at < 1 || (at > 2 && at < 2.5) ? 0.55 : 0.15))?.at).toBe(4500);
  });

  test("only the first is told", () => {
    const first = watching(going(0.2, 0.5), { lasts: 4 });
    expect(watching(going(0.2, 0.5), { lasts: 12 })).toEqual(first);
  });
});

describe("[FALL-01] from the side, the trunk lies", () => {
  test("60° for 1 s with a drop of 0.20 H", () => {
    expect(watching(going(0.35, 0.5), { lean: 60 })).toMatchObject({ trigger: "dropped-and-lying", at: 2500 });
    expect(watching(going(0.35, 0.5), { lean: 59 })).toBeNull();
    expect(watching(going(0.36, 0.5), { lean: 60 })).toBeNull();
    expect(watching(going(0.35, 0.5))).toBeNull();
  });
});

describe("[FALL-01] the patient vanishes after a drop of 0.25 H", () => {
  const gone =
    (to: number, from: number, until = 99): Height =>
    (at) =>
      at > from && at < until ? null : (going(to, 0.5)(at) ?? null);

  test("[CHO-11] within 1 s, and is not back in half a second", () => {
    expect(watching(gone(0.3, 2))).toMatchObject({ trigger: "vanished" });
    expect(watching(gone(0.3, 2, 2.4))).toBeNull();
  });

  test("no less, no later", () => {
    expect(watching(gone(0.31, 2))).toBeNull();
    expect(watching(gone(0.3, 2.6))).toBeNull();
    expect(watching((at) => (at > 2 ? null : 0.55))).toBeNull();
  });
});

test("[FALL-01] the limits of vanishing are met exactly", () => {
  const step = (at: number, hip: number | null): FallSample => ({
    at: milliseconds(at),
    hipHeight: hip === null ? null : normalisedHeight(hip),
    trunkLean: null,
  });
  const suspicionAfter = (...samples: readonly FallSample[]) =>
    samples.reduce(stepFallDetection, startFallDetection(STANDING)).suspicion;
  const dropped = [step(0, 0.55), step(1000, 0.3)];
  expect(suspicionAfter(...dropped, step(2000, null), step(2500, null))?.at).toBe(2500);
  expect(suspicionAfter(...dropped, step(2001, null), step(2501, null))).toBeNull();
  expect(suspicionAfter(...dropped, step(2000, null), step(2499, null))).toBeNull();
});

test("[FALL-01] I fell, said or pressed, also where the camera is off", () => {
  const state = startFallDetection({ isCameraOn: false, seatHeight: null });
  const said = saysToHaveFallenNow(state, milliseconds(700));
  expect(said.suspicion).toEqual({ at: 700, trigger: "said" });
  expect(saysToHaveFallenNow(said, milliseconds(900)).suspicion?.at).toBe(700);
});

describe("[FALL-02] what looks like a fall and is none", () => {
  const seat = normalisedHeight(0.28);

  test("lying down is the exercise", () => {
    expect(fallWatchFor("back_extensor_supine", seat).isCameraOn).toBe(false);
    expect(watching(going(0.05, 0.5), { watch: fallWatchFor("back_extensor_supine", seat) })).toBeNull();
  });

  test("where one sits, the hips have to be 0.10 H below the seat", () => {
    const watch = fallWatchFor("sit_to_stand", normalisedHeight(0.28));
    expect(watch.seatHeight).toBe(0.28);
    expect(watching(going(0.19, 0.5), { watch })).toBeNull();
    expect(watching(going(0.18, 0.5), { watch })).toMatchObject({ trigger: "dropped-and-stayed" });
    expect(watching(going(0.19, 0.5), { watch, lean: 80 })).toBeNull();
    expect(watching((at) => (at > 2 ? null : going(0.19, 0.5)(at)), { watch })).toBeNull();
  });

  test("seated work knows the seat, standing work has none", () => {
    expect(fallWatchFor("knee_extension", seat).seatHeight).toBe(seat);
    expect(fallWatchFor("march", seat).seatHeight).toBeNull();
    expect(fallWatchFor("march", null)).toEqual(STANDING);
  });
});
