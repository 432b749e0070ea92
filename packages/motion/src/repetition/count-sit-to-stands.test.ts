import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, squats, stand } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { analyseRecording, type RecordingAnalysis } from "../analyse-recording.ts";
import { degrees, milliseconds } from "../units.ts";

const spec = findExercise("sit_to_stand")?.spec ?? expect.fail("no sit-to-stand");
const ms = (seconds: number) => milliseconds(seconds * 1000);
const sit = (seconds: number): Act => ({ kind: "sit", duration: ms(seconds) });
const rise = (script: Partial<Extract<Act, { kind: "sitToStand" }>> = {}): Act => ({
  kind: "sitToStand",
  hands: "crossed",
  down: ms(2.4),
  ...script,
});
const rises = (count: number, script = {}): readonly Act[] =>
  Array.from({ length: count }, () => [rise(script), sit(0.6)]).flat();
const up: readonly Act[] = [{ kind: "standUp" }, stand(1.5)];

/** Begins standing, sits down, does `acts` on the chair, and stands up to go. */
const visit = (acts: readonly Act[], options: SceneOptions = {}): RecordingAnalysis => {
  const script: readonly Act[] = [stand(1.5), { kind: "sitDown" }, sit(1.6), ...acts, ...up];
  return analyseRecording(sceneOf(script, { chair: {}, ...options }).frames, spec);
};

describe.each([
  ["front", 0],
  ["oblique", 45],
  ["side", 90],
  ["side", -90],
] as const)("from the %s (yaw %d)", (view, yaw) => {
  test("[EX-sit_to_stand] [REP-11] each rise from the seat and back counts; standing up to leave does not", () => {
    const analysis = visit(rises(4), { yaw, noise: "low" });
    expect(analysis.reps).toHaveLength(4);
    expect(analysis.view).toBe(view);
  });

  test("[REP-07] slow and quick, at 10, 15 and 30 frames a second", () => {
    for (const fps of [10, 15, 30]) {
      expect(visit(rises(2, { up: ms(1), down: ms(1.2) }), { yaw, fps }).reps).toHaveLength(2);
      expect(visit(rises(2, { up: ms(3), down: ms(3.5) }), { yaw, fps }).reps).toHaveLength(2);
    }
  });

  test("[REP-12] not quite up is partial, half way up is nothing", () => {
    const { reps, partials } = visit([...rises(2, { reach: 0.8 }), ...rises(1, { reach: 0.35 })], { yaw });
    expect(reps).toEqual([]);
    expect(partials).toHaveLength(2);
  });
});

test("[REP-01] [SEAT-4] a recording that begins on the chair half a second before the first rise counts it", () => {
  for (const yaw of [0, 45, 90]) {
    const acts = [
      sit(0.6),
      rise({ up: ms(0.9), pause: ms(0.2), down: ms(1), repetitions: 5, between: ms(0.2), hands: "hanging" }),
    ];
    const { frames } = sceneOf([...acts, sit(1.2)], { yaw, chair: {}, start: "seated", noise: "low" });
    expect(analyseRecording(frames, spec).reps).toHaveLength(5);
  }
});

test("[CAL-2] nobody is still under a detector that jitters, and the moment that it stretches most is not standing", () => {
  const quick = rises(8, { up: ms(1.3), down: ms(1.5), pause: ms(0.3) });
  for (const seed of [1, 4, 8, 9]) expect(visit(quick, { yaw: 90, fps: 10, noise: "high", seed }).reps).toHaveLength(8);
});

test("[EX-sit_to_stand] the range is the share of the way to standing, its times those of the rise", () => {
  const script: readonly Act[] = [stand(1.5), { kind: "sitDown" }, sit(1.6), ...rises(1), ...up];
  const { performance, frames } = sceneOf(script, { yaw: 90, chair: {} });
  const [truth] = performance.truth.reps;
  const [rep] = analyseRecording(frames, spec).reps;
  expect(rep?.range).toBeCloseTo(1, 1);
  expect(Math.abs((rep?.peakAt ?? 0) - (truth?.peakAt ?? 0))).toBeLessThanOrEqual(600);
  expect(Math.abs((rep?.endAt ?? 0) - (truth?.endAt ?? 0))).toBeLessThanOrEqual(700);
});

test("[REP-11] a recording that begins on the seat is calibrated from the standing that comes later", () => {
  const script: readonly Act[] = [sit(1.6), ...rises(3), ...up];
  const { frames } = sceneOf(script, { yaw: 90, chair: {}, start: "seated" });
  expect(analyseRecording(frames, spec).reps).toHaveLength(3);
});

test("[SEAT-1] squats and bows without a seat are none", () => {
  const acts: readonly Act[] = [
    stand(1.5),
    ...squats(3, { depth: 0.18, pause: 0.4 }),
    { kind: "bow", lean: degrees(60) },
    stand(1),
  ];
  for (const yaw of [45, 90]) {
    const { reps, partials } = analyseRecording(sceneOf(acts, { yaw }).frames, spec);
    expect([...reps, ...partials]).toEqual([]);
  }
});

test("[FC-STS-B] plumping down is said, sitting down slowly is not", () => {
  expect(visit(rises(1, { down: ms(0.9) }), { yaw: 90 }).reps[0]?.checks).toContain("FC-STS-B");
  expect(visit(rises(1, { down: ms(2.6) }), { yaw: 90 }).reps[0]?.checks).not.toContain("FC-STS-B");
});

test("[FC-STS-A] hands on the thighs while rising are noted, crossed arms are not", () => {
  const checksOf = (hands: "thighs" | "crossed", yaw: number) => visit(rises(1, { hands }), { yaw }).reps[0]?.checks;
  for (const yaw of [0, 90]) {
    expect(checksOf("thighs", yaw)).toContain("FC-STS-A");
    expect(checksOf("crossed", yaw)).not.toContain("FC-STS-A");
  }
});
