import { degrees, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createPerformance } from "./performance.ts";
import type { RisingHands, SeatAct } from "./seat-act.ts";
import { elbowAngle, FEET, hipHeight, jointsAt, kneeAngle, trunkLean } from "./testing/seen-signal.ts";
import { distanceBetween, midpoint } from "./vector.ts";

const SEED = 20_261_128;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anySitter = fc.record({ stature: number(1.45, 1.95), build: number(0.85, 1.2), seatHeight: number(0.4, 0.5) });
type Sitter = { readonly stature: number; readonly build: number; readonly seatHeight: number };
const average: Sitter = { stature: 1.66, build: 1, seatHeight: 0.43 };

const seated = (act: SeatAct, { seatHeight, ...person }: Sitter) =>
  createPerformance({
    start: "seated",
    chair: { seatHeight },
    person,
    acts: [{ kind: "sit", duration: milliseconds(1000) }, act, { kind: "sit", duration: milliseconds(1000) }],
  });
type Seated = ReturnType<typeof seated>;

const standingHips = ({ stature, build }: Sitter): number =>
  hipHeight(jointsAt(createPerformance({ acts: [], person: { stature, build } }), 0));

/** P of the specification: 0 seated, 1 standing. */
const riseOf = (performance: Seated, sitter: Sitter) => {
  const low = hipHeight(jointsAt(performance, 0));
  const high = standingHips(sitter);
  return (at: number): number => (hipHeight(jointsAt(performance, at)) - low) / (high - low);
};

test("the hips leave the seat at startAt, are as high as asked at peakAt and back on the seat at endAt", () => {
  fc.assert(
    fc.property(anySitter, number(0.3, 1), fc.integer({ min: 400, max: 2500 }), (sitter, reach, phase) => {
      const act = { kind: "sitToStand", reach, up: milliseconds(phase + 200), down: milliseconds(phase) } as const;
      const performance = seated(act, sitter);
      const [rep] = performance.truth.reps;
      if (rep === undefined) throw new Error("no repetition");
      expect(rep).toMatchObject({ act: "sitToStand", side: null, peak: reach });
      expect(rep.peakAt - rep.startAt).toBeCloseTo(phase + 200, 9);
      const rise = riseOf(performance, sitter);
      expect(Math.abs(rise(rep.startAt))).toBeLessThan(0.005);
      expect(rise(rep.startAt + 0.3 * phase)).toBeGreaterThan(0.01);
      expect(Math.abs(rise(rep.peakAt) - reach)).toBeLessThan(0.02);
      expect(rise(rep.endAt - 0.3 * phase)).toBeGreaterThan(0.01);
      for (const at of [rep.endAt, rep.endAt + 300, performance.duration]) {
        expect(Math.abs(rise(at))).toBeLessThan(0.005);
      }
    }),
    { seed: SEED },
  );
});

test("the feet stay flat where they are, and whoever is up is straight", () => {
  fc.assert(
    fc.property(anySitter, fc.constantFrom<RisingHands>("crossed", "thighs", "hanging"), (sitter, hands) => {
      const performance = seated({ kind: "sitToStand", hands }, sitter);
      const first = jointsAt(performance, 0);
      for (let at = 0; at <= performance.duration; at += 150) {
        const now = jointsAt(performance, at);
        for (const name of FEET) expect(distanceBetween(now[name], first[name])).toBeLessThan(1e-9);
        for (const side of ["left", "right"] as const)
          expect(now[`${side}Knee`].y).toBeGreaterThan(now[`${side}Ankle`].y);
      }
      const up = jointsAt(performance, performance.truth.reps[0]?.peakAt ?? 0);
      expect(kneeAngle(up, "left")).toBeGreaterThan(165);
      expect(Math.abs(trunkLean(up))).toBeLessThan(5);
    }),
    { seed: SEED },
  );
});

test("the trunk leans as far as asked while the hips rise, and again while they sink", () => {
  const performance = seated({ kind: "sitToStand", lean: degrees(42) }, average);
  const rep = performance.truth.reps[0] ?? { startAt: 0, peakAt: 0, endAt: 0 };
  const most = (from: number, to: number) =>
    Math.max(
      ...Array.from({ length: 40 }, (_, index) => trunkLean(jointsAt(performance, from + ((to - from) * index) / 39))),
    );
  expect(most(rep.startAt, rep.peakAt)).toBeGreaterThan(41);
  expect(most(rep.peakAt, rep.endAt)).toBeGreaterThan(41);
  expect(most(0, performance.duration)).toBeLessThan(45);
});

test("[FC-STS-A] hands that push are below the elbow and near the knee or hip while rising; crossed ones never", () => {
  fc.assert(
    fc.property(anySitter, (sitter) => {
      const suspected = (hands: RisingHands): number => {
        const performance = seated({ kind: "sitToStand", hands }, sitter);
        const rep = performance.truth.reps[0] ?? { startAt: 0, peakAt: 0 };
        const limit = 0.12 * performance.truth.fullHeight;
        return Array.from({ length: 150 }, (_, index) => rep.startAt + index * 10).filter((at) => {
          const now = jointsAt(performance, at);
          const near = Math.min(
            distanceBetween(now.rightWrist, now.rightHip),
            distanceBetween(now.rightWrist, now.rightKnee),
          );
          return at < rep.peakAt && now.rightWrist.y < now.rightElbow.y && near < limit;
        }).length;
      };
      expect(suspected("thighs")).toBeGreaterThan(40);
      expect(suspected("crossed")).toBe(0);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test("crossed hands lie before the opposite shoulders", () => {
  const performance = seated({ kind: "sitToStand", hands: "crossed" }, average);
  const { leftWrist, rightWrist, leftShoulder, rightShoulder } = jointsAt(performance, 2800);
  expect(distanceBetween(leftWrist, rightShoulder)).toBeLessThan(distanceBetween(leftWrist, leftShoulder));
  expect(leftWrist.x).toBeLessThan(0);
  expect(rightWrist.x).toBeGreaterThan(0);
  expect(elbowAngle(jointsAt(performance, 2800), "left")).toBeLessThan(100);
  expect(midpoint(leftWrist, rightWrist).z).toBeGreaterThan(midpoint(leftShoulder, rightShoulder).z);
});

test("several repetitions in one act follow each other with the hands staying crossed", () => {
  const performance = seated({ kind: "sitToStand", hands: "crossed", repetitions: 5 }, average);
  const { reps } = performance.truth;
  expect(reps).toHaveLength(5);
  for (const [index, rep] of reps.entries()) {
    expect(rep.startAt).toBeGreaterThan(reps[index - 1]?.endAt ?? 0);
    expect(jointsAt(performance, rep.endAt).leftWrist.x).toBeLessThan(0);
  }
});
