import { degrees, milliseconds, normalisedHeight, type Side } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Act } from "./act.ts";
import { createPerformance, type PerformanceOptions } from "./performance.ts";
import { boneDriftOf, lowestFootOf, motionOf } from "./testing/bodily-limits.ts";
import { faultyFramesOf, truthFaultsOf } from "./testing/truth-faults.ts";

const SEED = 20_261_128;

const side = fc.constantFrom<Side>("left", "right");
const duration = (min: number, max: number) => fc.integer({ min, max }).map(milliseconds);
const angle = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map(degrees);
const part = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyTempo = {
  repetitions: fc.integer({ min: 1, max: 2 }),
  out: duration(800, 2000),
  pause: duration(0, 500),
  back: duration(800, 2000),
  between: duration(0, 700),
  fatigue: fc.record({ range: part(0, 0.6), slower: part(0, 1) }),
};

/** Acts that are possible standing and seated alike. */
const anyArmAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("armCurl" as const), ...anyTempo, flexion: angle(20, 135) }),
  fc.record({ kind: fc.constant("bandRow" as const), ...anyTempo, flexion: angle(20, 115) }),
  fc.record({ kind: fc.constant("shoulderSqueeze" as const), ...anyTempo, reach: part(0.05, 0.4) }),
  fc.record({ kind: fc.constant("bandPullApart" as const), ...anyTempo, reach: part(0.3, 2.5) }),
  fc.record({ kind: fc.constant("wallSlide" as const), ...anyTempo, reach: part(0.1, 0.75) }),
  fc.record({ kind: fc.constant("chestOpener" as const), reach: part(0.3, 2.2), duration: duration(300, 2000) }),
  fc.record({ kind: fc.constant("tallPosture" as const), reach: part(0.02, 0.25), duration: duration(300, 2000) }),
);

const anySeatedAct: fc.Arbitrary<Act> = fc.oneof(
  anyArmAct,
  fc.record({ kind: fc.constant("sit" as const), duration: duration(100, 1000) }),
  fc.record({ kind: fc.constant("raiseHand" as const), side, duration: duration(500, 1500) }),
  fc.record({ kind: fc.constant("wave" as const), side, times: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant("kneeExtension" as const), ...anyTempo, side, extension: angle(10, 55) }),
  fc.record({
    kind: fc.constant("sitToStand" as const),
    up: duration(700, 2500),
    pause: duration(0, 800),
    down: duration(400, 2500),
    reach: part(0.2, 1),
    lean: angle(35, 45),
    hands: fc.constantFrom("crossed" as const, "thighs" as const, "hanging" as const),
    repetitions: fc.integer({ min: 1, max: 2 }),
    between: duration(0, 700),
  }),
);

const anyVisitToTheSeat: fc.Arbitrary<readonly Act[]> = fc
  .tuple(fc.array(anySeatedAct, { minLength: 1, maxLength: 2 }), duration(900, 2500))
  .map(([acts, change]): readonly Act[] => [
    { kind: "sitDown", duration: change },
    ...acts,
    { kind: "standUp", duration: change },
  ]);

const anyChair = fc.record({ seatHeight: part(0.4, 0.5) });

const anyWallPushup: fc.Arbitrary<Act> = fc.record({
  kind: fc.constant("wallPushup" as const),
  ...anyTempo,
  flexion: angle(10, 90),
});

const anyStandingAct: fc.Arbitrary<Act> = fc.oneof(
  anyArmAct,
  anyWallPushup,
  fc.record({ kind: fc.constant("squat" as const), depth: part(0.05, 0.3).map(normalisedHeight) }),
);

const anyPerformance: fc.Arbitrary<PerformanceOptions> = fc.record({
  acts: fc
    .tuple(
      fc.array(fc.oneof(fc.tuple(anyStandingAct), anyVisitToTheSeat), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom("left" as const, "right" as const),
    )
    .map(([groups, walks, edge]): readonly Act[] => {
      const acts = groups.flat();
      return walks ? [{ kind: "walkIn", from: edge }, ...acts, { kind: "leave", to: edge }] : acts;
    }),
  chair: anyChair,
  yaw: fc.integer({ min: -90, max: 90 }).map(degrees),
  seed: fc.integer(),
  person: fc.record({
    stature: part(1.45, 1.95),
    build: part(0.85, 1.2),
    stoop: angle(0, 35),
    tremor: fc.option(fc.record({ amplitude: part(0, 0.02), hertz: part(4, 6) }), { nil: null }),
  }),
});

test("bones keep their lengths and feet stay above the floor, seated and with busy arms", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      const performance = createPerformance(options);
      expect(boneDriftOf(performance)).toBeLessThan(5e-10);
      expect(lowestFootOf(performance)).toBeGreaterThan(-0.01);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test("nobody jumps on the way to the seat, on it, or with the arms: the limits of the standing acts hold", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      const { fastest, sharpest } = motionOf(createPerformance(options));
      expect(fastest).toBeLessThan(6);
      expect(sharpest).toBeLessThan(2);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("the truth of seats and arms lies within the performance and in order, and every frame has every joint somewhere", () => {
  fc.assert(
    fc.property(anyPerformance, (options) => {
      const performance = createPerformance(options);
      expect(truthFaultsOf(performance)).toEqual([]);
      expect(faultyFramesOf(performance)).toEqual([]);
    }),
    { seed: SEED, numRuns: 30 },
  );
});
