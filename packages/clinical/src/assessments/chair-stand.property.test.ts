import { milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runChairStand, scoreFive, scoreStands } from "../testing/chair-runs.ts";
import { uneventful } from "../testing/circumstances.ts";
import { type Move, positionCurve, sampleCurve } from "../testing/position-curve.ts";
import type { ChairSample } from "./chair-run.ts";
import { scoreChairStand, startChairStand } from "./chair-stand.ts";

/** fast-check prints it with what failed. */
const SEED = 20_261_128;
const WHOLE = { from: -1, until: 31 };

const anySeconds = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** One stand: up, a pause, down, a pause. Its peak is clearly enough, or clearly not. */
const anyStand = fc.record({
  peak: fc.oneof(fc.double({ min: 0.97, max: 1.05, noNaN: true }), fc.double({ min: 0.3, max: 0.86, noNaN: true })),
  up: anySeconds(0.6, 2.5),
  high: anySeconds(0, 1),
  down: anySeconds(0.8, 2.5),
  low: anySeconds(0, 1),
});
const anyStands = fc.array(anyStand, { minLength: 1, maxLength: 8 });

type Stand = typeof anyStand extends fc.Arbitrary<infer Value> ? Value : never;

const movesOf = (all: readonly Stand[]): readonly Move[] => [
  [0, 1],
  ...all.flatMap(({ peak, up, high, down, low }): readonly Move[] => [
    [peak, up],
    [peak, high],
    [0, down],
    [0, low],
  ]),
];

/** Stands that were finished in good time: eight of at most 7 s each may not be. */
const isDoneInTime = (all: readonly Stand[]): boolean => movesOf(all).reduce((sum, [, lasts]) => sum + lasts, 0) < 29.5;
const anyTimely = anyStands.filter(isDoneInTime);

test("[ASSESS-CS-01] the score is the number of stands that were high enough, at 10 to 60 frames a second", () => {
  fc.assert(
    fc.property(anyTimely, fc.integer({ min: 10, max: 60 }), (all, rate) => {
      const result = scoreStands(sampleCurve(positionCurve(movesOf(all)), { ...WHOLE, rate }));
      expect(result).toMatchObject({ score: all.filter(({ peak }) => peak > 0.92).length, validity: "valid" });
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test("[ASSESS-CS-01] a position that shakes by 0.03 changes no score", () => {
  fc.assert(
    fc.property(
      anyTimely,
      fc.array(fc.double({ min: -0.03, max: 0.03, noNaN: true }), { minLength: 50, maxLength: 50 }),
      (all, shake) => {
        const samples = sampleCurve(positionCurve(movesOf(all)), { ...WHOLE, rate: 30 });
        const shaken = samples.map((sample, index) => ({
          ...sample,
          position: (sample.position ?? 0) + (shake[index % shake.length] ?? 0),
        }));
        expect(scoreStands(shaken)).toEqual(scoreStands(samples));
      },
    ),
    { seed: SEED, numRuns: 60 },
  );
});

test("[REP-07] the same motion at 15 and 30 frames a second, with frames out of step, scores the same", () => {
  const anyJitter = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(anyTimely, anyJitter, (all, late) => {
      const curve = positionCurve(movesOf(all));
      const jitter = (index: number) => late[index % late.length] ?? 0;
      const slow = sampleCurve(curve, { ...WHOLE, rate: 15, jitter });
      const fast = sampleCurve(curve, { ...WHOLE, rate: 30, jitter });
      expect(scoreStands(slow)).toEqual(scoreStands(fast));
    }),
    { seed: SEED, numRuns: 80 },
  );
});

test("[CYC-5] the time of five stands is the same at 15 and 30 frames a second, to the tenth or its neighbour", () => {
  const anyFive = fc.array(anyStand, { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(anyFive, (all) => {
      const curve = positionCurve(movesOf(all.map((stand) => ({ ...stand, peak: 1 }))));
      const slow = scoreFive(sampleCurve(curve, { from: -1, until: 40, rate: 15 })).score ?? Number.NaN;
      const fast = scoreFive(sampleCurve(curve, { from: -1, until: 40, rate: 30 })).score ?? Number.NaN;
      expect(Math.abs(slow - fast)).toBeLessThan(0.11);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test("when Go was does not matter", () => {
  fc.assert(
    fc.property(anyStands, fc.integer({ min: -1e6, max: 1e9 }), (all, go) => {
      const samples = sampleCurve(positionCurve(movesOf(all)), { ...WHOLE, rate: 20 });
      const later = samples.map((sample) => ({ ...sample, at: milliseconds(sample.at + go) }));
      const state = runChairStand(later, startChairStand(milliseconds(go)));
      expect(scoreChairStand(state, { age: 72, sex: "female" }, uneventful)).toEqual(scoreStands(samples));
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test("[COM-7] any samples at all give a score between 0 and what a person can do, and never throw", () => {
  const anyNumber = fc.oneof(fc.double(), fc.double({ min: -0.2, max: 1.2, noNaN: true }));
  const anySample: fc.Arbitrary<ChairSample> = fc.record({
    // Whatever the type says: a clock may be broken too.
    at: fc.oneof(fc.double({ min: -2000, max: 32_000 }), fc.constant(Number.NaN)).map((at) => at as ChairSample["at"]),
    position: fc.oneof(anyNumber, fc.constant(null)),
    armsSuspected: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anySample, { maxLength: 400 }), fc.boolean(), (samples, isSorted) => {
      const ordered = isSorted ? [...samples].sort((one, other) => one.at - other.at) : samples;
      const { score } = scoreStands(ordered);
      expect(score).toBeGreaterThanOrEqual(0);
      // Up and down again takes at least a quarter of a second (CYC-2).
      expect(score).toBeLessThanOrEqual(125);
    }),
    { seed: SEED, numRuns: 100 },
  );
});
