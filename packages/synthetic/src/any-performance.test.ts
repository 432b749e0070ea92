import { degrees, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Act } from "./act.ts";
import { createPerformance, type PerformanceOptions } from "./performance.ts";
import { boneDriftOf, lowestFootOf, motionOf } from "./testing/bodily-limits.ts";
import { faultyFramesOf, truthFaultsOf } from "./testing/truth-faults.ts";

const SEED = 20_261_122;
const side = fc.constantFrom<Side>("left", "right");
const share = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(normalisedHeight);
const duration = (min: number, max: number) => fc.integer({ min, max }).map(milliseconds);

const kind = <Kind extends Act["kind"]>(name: Kind) => fc.constant(name);
const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(degrees);
const fraction = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("stand" as const), duration: duration(200, 1500) }),
  fc.record({ kind: fc.constant("raiseHand" as const), side, duration: duration(500, 2500) }),
  fc.record({
    kind: fc.constant("squat" as const),
    depth: share(0.03, 0.32),
    down: duration(600, 2500),
    pause: duration(0, 800),
    up: duration(600, 2500),
    rounding: fc.double({ min: 0, max: 40, noNaN: true }).map(degrees),
  }),
  fc.record({
    kind: fc.constant("singleLegStand" as const),
    side,
    duration: duration(500, 3000),
    lift: share(0.03, 0.2),
  }),
  fc.record({ kind: fc.constant("bow" as const), lean: fc.double({ min: 10, max: 85, noNaN: true }).map(degrees) }),
  fc.record({ kind: fc.constant("kneeRaise" as const), side, lift: share(0.05, 0.25) }),
  fc.record({ kind: kind("heelRaise"), rise: share(0.01, 0.11), up: duration(500, 2000), down: duration(250, 2000) }),
  fc.record({
    kind: kind("hipAbduction"),
    side,
    reach: share(0.03, 0.45),
    out: duration(700, 2000),
    tilt: angle(0, 25),
  }),
  fc.record({
    kind: kind("hipExtension"),
    side,
    reach: share(0.03, 0.3),
    out: duration(700, 2000),
    lean: angle(0, 40),
  }),
  fc.record({ kind: kind("stepUp"), side, height: fraction(0.05, 0.3), up: duration(2000, 3500) }),
  fc.record({ kind: kind("sideStep"), direction: side, travel: share(0.03, 0.5), duration: duration(1800, 4000) }),
  fc.record({ kind: kind("weightShift"), reach: fraction(0.1, 1), first: side, each: duration(1500, 4000) }),
  fc.record({
    kind: kind("taiChiFlow"),
    reach: fraction(0.1, 1),
    first: side,
    each: duration(2000, 5000),
    repetitions: fc.constantFrom(1, 2),
  }),
  fc.record({ kind: kind("stomp"), side, lift: share(0.03, 0.2), up: duration(400, 1000), down: duration(200, 400) }),
  fc.record({ kind: kind("heelDrop"), rise: share(0.01, 0.11), up: duration(500, 2000), drop: duration(150, 600) }),
  fc.record({ kind: kind("tandemStand"), side, duration: duration(300, 1500), gap: share(0, 0.1) }),
  fc.record({ kind: kind("hipHinge"), lean: angle(5, 90), down: duration(900, 2500), rounding: angle(0, 40) }),
  fc.record({ kind: kind("wave"), side, times: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: kind("jumpingJack"), repetitions: fc.constantFrom(1, 2) }),
  fc.record({ kind: kind("pickUp"), depth: share(0.28, 0.36), each: duration(1000, 2500) }),
  fc.record({ kind: kind("turnAround"), pause: duration(0, 1500) }),
  fc.record({ kind: kind("adjustChair") }),
  fc.record({ kind: kind("calfStretch"), side, split: share(0.05, 0.45), duration: duration(300, 1500) }),
);

const anyPerformance: fc.Arbitrary<PerformanceOptions> = fc.record({
  acts: fc
    .tuple(
      fc.array(anyAct, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom("left" as const, "right" as const),
    )
    .map(([acts, walks, edge]): readonly Act[] =>
      walks ? [{ kind: "walkIn", from: edge }, ...acts, { kind: "leave", to: edge }] : acts,
    ),
  yaw: fc.integer({ min: -90, max: 90 }).map(degrees),
  seed: fc.integer(),
  person: fc.record({
    stature: fc.double({ min: 1.45, max: 1.95, noNaN: true }),
    build: fc.double({ min: 0.85, max: 1.2, noNaN: true }),
    stoop: fc.double({ min: 0, max: 35, noNaN: true }).map(degrees),
  }),
});

test("bones keep their lengths in every act", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      expect(boneDriftOf(createPerformance(options))).toBeLessThan(5e-10);
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test("nobody jumps: between two moments 8 ms apart no joint is faster than 6 m/s, nor changes that by 2 m/s", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      const { fastest, sharpest } = motionOf(createPerformance(options));
      expect(fastest).toBeLessThan(6);
      expect(sharpest).toBeLessThan(2);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("the same options give the same motion, another seed another sway", () => {
  fc.assert(
    fc.property(anyPerformance, fc.double({ min: 0, max: 1, noNaN: true }), (options, when) => {
      const once = createPerformance(options);
      const at = milliseconds(when * once.duration);
      expect(createPerformance(options).bodyAt(at)).toEqual(once.bodyAt(at));
      const other = createPerformance({ ...options, seed: (options.seed ?? 0) + 1 });
      expect(other.bodyAt(at).landmarks.nose).not.toEqual(once.bodyAt(at).landmarks.nose);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("feet never sink into the floor", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      expect(lowestFootOf(createPerformance(options))).toBeGreaterThan(-0.01);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("the truth lies within the performance and in order, and every frame has every joint somewhere", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      const performance = createPerformance(options);
      expect(truthFaultsOf(performance)).toEqual([]);
      expect(faultyFramesOf(performance)).toEqual([]);
    }),
    { seed: SEED, numRuns: 30 },
  );
});
