import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, squats, stand } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { analyseRecording, type RecordingAnalysis } from "../analyse-recording.ts";
import { degrees, milliseconds, normalisedHeight } from "../units.ts";

const analyse = (id: string, acts: readonly Act[], options: SceneOptions = {}): RecordingAnalysis => {
  const spec = findExercise(id)?.spec ?? expect.fail(`no exercise ${id}`);
  return analyseRecording(sceneOf([stand(1.5), ...acts, stand(1)], options).frames, spec);
};
const times = (count: number, act: Act): readonly Act[] =>
  Array.from({ length: count }, () => [act, stand(0.8)]).flat();
const ms = (seconds: number) => milliseconds(seconds * 1000);

const raise = (rise: number, down = 1.4): Act => ({ kind: "heelRaise", rise: normalisedHeight(rise), down: ms(down) });
const lift = (side: "left" | "right", reach: number, tilt = 0): Act => ({
  kind: "hipAbduction",
  side,
  reach: normalisedHeight(reach),
  tilt: degrees(tilt),
});

describe.each([90, -90, 45])("heel raises, yaw %d", (yaw) => {
  test("[EX-heel_raise] count from just above the least to high, at 10 and 30 frames a second", () => {
    for (const rise of [0.04, 0.06, 0.09]) {
      for (const fps of [10, 30]) {
        expect(analyse("heel_raise", times(3, raise(rise)), { yaw, fps, noise: "low" }).reps).toHaveLength(3);
      }
    }
  });

  test("[REP-01] the stillest second on the toes is not taken for rest", () => {
    const { reps } = analyse("heel_raise", times(2, { ...raise(0.06), pause: ms(2) } as Act), { yaw });
    expect(reps).toHaveLength(2);
  });

  test("[HR-1] [HR-2] stepping, squatting and lifting a leg raise no heels", () => {
    const others: readonly Act[] = [
      { kind: "stepUp", side: "left" },
      ...squats(1, { depth: 0.18 }),
      { kind: "kneeRaise", side: "right", lift: normalisedHeight(0.15) },
    ];
    expect(analyse("heel_raise", others, { yaw }).reps).toEqual([]);
  });
});

test("[EX-REFUSE] heel raises cannot be measured from the front", () => {
  expect(analyse("heel_raise", times(2, raise(0.06)), { yaw: 0 }).notMeasurable).toBe("wrong-view");
});

test("[FC-HR-A] heels that drop are told to lower softly", () => {
  expect(analyse("heel_raise", times(1, raise(0.07, 0.35)), { yaw: 90 }).reps[0]?.checks).toContain("FC-HR-A");
  expect(analyse("heel_raise", times(1, raise(0.07, 2)), { yaw: 90 }).reps[0]?.checks).not.toContain("FC-HR-A");
});

test("[EX-hip_abduction] [REP-15] each leg has repetitions of its own", () => {
  for (const noise of ["none", "low", "high"] as const) {
    const acts = [...times(2, lift("left", 0.2)), ...times(3, lift("right", 0.3))];
    const { reps } = analyse("hip_abduction", acts, { noise });
    expect(reps.map(({ side }) => side)).toEqual(["left", "left", "right", "right", "right"]);
  }
});

test("[LEG-2] [LEG-3] side steps, squats and stances are no side leg lifts", () => {
  const others: readonly Act[] = [
    { kind: "sideStep", direction: "left", travel: normalisedHeight(0.2) },
    { kind: "sideStep", direction: "right", travel: normalisedHeight(0.2) },
    ...squats(1, { depth: 0.18 }),
    { kind: "singleLegStand", side: "left", duration: ms(2), lift: normalisedHeight(0.1) },
  ];
  expect(analyse("hip_abduction", others).reps).toEqual([]);
});

test("[FC-02] a trunk that leans away from the leg is told to stay straight", () => {
  const slow = (tilt: number): Act => ({ ...lift("left", 0.25, tilt), pause: ms(2) }) as Act;
  expect(analyse("hip_abduction", times(1, slow(20))).reps[0]?.checks).toContain("FC-02");
  expect(analyse("hip_abduction", times(1, slow(0))).reps[0]?.checks).not.toContain("FC-02");
});

const inTurn = (act: (side: "left" | "right") => Act): readonly Act[] =>
  (["left", "right", "left", "right", "left", "right"] as const).flatMap((side) => [act(side), stand(0.7)]);

test("[STEP-3] a quick foot, far on its way when it is first seen to move, has come back to where it stood", () => {
  const stamps = inTurn((side) => ({ kind: "stomp", side, lift: normalisedHeight(0.16), up: ms(0.36) }));
  for (const yaw of [45, -45]) expect(analyse("stomp", stamps, { yaw, fps: 15 }).reps).toHaveLength(6);
});

test("[SQ-4] [REP-12] small brisk lifts of the knees are partial, not nothing", () => {
  const lifts = inTurn((side) => ({ kind: "kneeRaise", side, lift: normalisedHeight(0.038), duration: ms(0.96) }));
  const { reps, partials } = analyse("march", lifts, { yaw: 90 });
  expect(reps).toEqual([]);
  expect(partials).toHaveLength(6);
});
