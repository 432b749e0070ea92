import { milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { liftedBetween, type Stance, sampleStance } from "../testing/stance-curve.ts";
import { letGo, startFourStage, stepFourStage } from "./four-stage.ts";
import { beginTrial, endTrial, startSingleLeg, stepSingleLeg } from "./single-leg.ts";
import type { StanceSample } from "./stance-sample.ts";

/** fast-check prints it with what failed. */
const SEED = 20_261_128;

const anyDown = fc.double({ min: 2, max: 20, noNaN: true });
const anyRate = fc.integer({ min: 10, max: 60 });

const hold = (stance: Stance, side: "left" | "right", rate: number): number => {
  const samples = sampleStance(stance, { rate, until: 22 });
  const state = endTrial(samples.reduce(stepSingleLeg, beginTrial(startSingleLeg, side)));
  return state.trials[side][0] ?? Number.NaN;
};

test("[REP-07] a single-leg stance lasts the same at any frame rate, to the tenth or its neighbour", () => {
  fc.assert(
    fc.property(anyDown, anyRate, (down, rate) => {
      const stance: Stance = { lift: liftedBetween(1, down) };
      expect(Math.abs(hold(stance, "right", rate) - hold(stance, "right", 60))).toBeLessThan(0.11);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test("[REP-09] the mirrored stance is the same on the other leg", () => {
  fc.assert(
    fc.property(anyDown, anyRate, (down, rate) => {
      const lift = liftedBetween(1, down);
      expect(hold({ lift: (at) => -lift(at) }, "left", rate)).toBe(hold({ lift }, "right", rate));
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("[ASSESS-4S-02] a stage ends when the support is touched, and never later", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 9.8, noNaN: true }), anyRate, (touched, rate) => {
      const samples = sampleStance({ isSupportTouched: (at) => at >= touched }, { rate, until: 12 });
      const state = samples.reduce(stepFourStage, letGo(startFourStage, milliseconds(0)));
      const held = state.stageSeconds.side_by_side ?? Number.NaN;
      expect(held).toBeGreaterThan(touched - 0.11);
      expect(held).toBeLessThanOrEqual(touched + 1 / rate);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

const anyLength = fc.oneof(fc.double(), fc.double({ min: -0.2, max: 0.2, noNaN: true }));
// Whatever the type says: what comes may be no number.
const anyFoot = fc.record({ x: anyLength, y: anyLength }) as fc.Arbitrary<NonNullable<StanceSample["feet"]>["left"]>;
const anySample: fc.Arbitrary<StanceSample> = fc.record({
  at: fc.oneof(fc.double({ min: -1000, max: 60_000 }), fc.constant(Number.NaN)).map((at) => at as StanceSample["at"]),
  lift: fc.oneof(anyLength, fc.constant(null)).map((lift) => lift as StanceSample["lift"]),
  feet: fc.oneof(fc.record({ left: anyFoot, right: anyFoot }), fc.constant(null)),
  isSupportTouched: fc.boolean(),
  isSwaying: fc.boolean(),
});

test("[COM-7] any samples at all give times between 0 and the cap, and never throw", () => {
  fc.assert(
    fc.property(fc.array(anySample, { maxLength: 200 }), (samples) => {
      const ordered = [...samples].sort((one, other) => one.at - other.at);
      const stage = ordered.reduce(stepFourStage, letGo(startFourStage, milliseconds(0)));
      const trial = endTrial(ordered.reduce(stepSingleLeg, beginTrial(startSingleLeg, "left")));
      const times = [...Object.values(stage.stageSeconds), ...trial.trials.left];
      expect(times.every((time) => time >= 0 && time <= 45)).toBe(true);
    }),
    { seed: SEED, numRuns: 150 },
  );
});
