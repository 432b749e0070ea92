import { milliseconds } from "@plumbline/motion";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, stand } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { assessFrames } from "../testing/assess-frames.ts";

const ms = (seconds: number) => milliseconds(seconds * 1000);
const sit = (seconds: number): Act => ({ kind: "sit", duration: ms(seconds) });
type Rises = Partial<Extract<Act, { kind: "sitToStand" }>>;
const rises = (repetitions: number, script: Rises = {}): Act => ({
  kind: "sitToStand",
  hands: "crossed",
  repetitions,
  ...script,
});
const down: readonly Act[] = [stand(1.5), { kind: "sitDown" }, sit(2)];
const leave: readonly Act[] = [{ kind: "standUp" }, stand(1.5)];
/** Somebody stands, sits down, does `acts` on the chair, and stands up to go. */
const film = (acts: readonly Act[], options: SceneOptions = {}) =>
  sceneOf([...down, ...acts, ...leave], { yaw: 90, chair: {}, ...options }).frames;
const chairStand = (acts: readonly Act[], options: SceneOptions = {}) =>
  assessFrames("chair_stand_30s", film(acts, options));
const fiveTimes = (acts: readonly Act[], options: SceneOptions = {}) =>
  assessFrames("five_times_sit_to_stand", film(acts, options));

/** 5.84 s each, so that in the sixth somebody is standing at 30 s. */
const steady = rises(6);
/** 2.8 s each. */
const quick = rises(12, { up: ms(0.8), pause: ms(0.1), down: ms(0.9), between: ms(0.2) });

describe.each([
  ["front", 0],
  ["oblique", 45],
  ["side", 90],
] as const)("from the %s", (_, yaw) => {
  test("[ASSESS-CS-01] [REC-1] slow stands of thirty seconds", () => {
    expect(chairStand([steady, sit(1)], { yaw, noise: "low" })).toMatchObject({ score: 6, validity: "valid" });
  });

  test("[ASSESS-CS-01] [REC-1] quick stands of thirty seconds", () => {
    const result = chairStand([quick, sit(1)], { yaw, noise: "low" });
    expect(result).toMatchObject({ score: 11, validity: "valid", norm: "average_or_above" });
  });

  test("[ASSESS-5X-01] the fifth time down ends the clock, whatever follows", () => {
    // 4 cycles of 5.84 s, then up, pause and down to 0.15, less the first twentieth of the first rise.
    expect(fiveTimes([steady, sit(1)], { yaw, noise: "low" }).score).toBeCloseTo(26.3, 0);
  });
});

test("[ASSESS-CS-05] below the cut-off for age and sex", () => {
  expect(chairStand([steady, sit(1)])).toMatchObject({ norm: "below_average", fallRisk: true, cutoff: 10 });
});

/** Four stands, then one more that begins at about 28 s, stops, and is where it stopped when the time is up. */
const stoppedAt = (reach: number): readonly Act[] => [
  rises(4),
  sit(3.7),
  rises(1, { reach, pause: ms(3), down: ms(1.5) }),
  sit(2),
];

test("[ASSESS-CS-03] more than half way up at 30 s counts, less does not", () => {
  expect(chairStand(stoppedAt(0.7))).toMatchObject({ score: 5, validity: "valid" });
  expect(chairStand(stoppedAt(0.4))).toMatchObject({ score: 4, validity: "valid" });
});

test("[ASSESS-CS-03] half way down again from a rise that never got up does not count", () => {
  const turnedBack = [rises(4), sit(2), rises(1, { reach: 0.85, pause: ms(0), down: ms(5) }), sit(3)];
  expect(chairStand(turnedBack)).toMatchObject({ score: 4, validity: "valid" });
});

test("[REC-1] a false start does not start the clock, waiting on the chair neither", () => {
  const late = [sit(6), steady, sit(1)];
  expect(chairStand([rises(1, { reach: 0.35 }), ...late])).toMatchObject({ score: 6, validity: "valid" });
  expect(chairStand(late)).toMatchObject({ score: 6, validity: "valid" });
});

test("[REC-1] a rise that turns back above half way is an attempt, and its time counts", () => {
  // It takes 6.7 s: more than a stand.
  const result = chairStand([rises(1, { reach: 0.7 }), steady, sit(1)]);
  expect(result).toMatchObject({ score: 4, validity: "valid" });
});

test("[REC-2] a recording that begins on the seat, a moment before the first rise, knows the seat from later", () => {
  const frames = sceneOf([sit(0.6), quick, sit(2), ...leave], { yaw: 90, chair: {}, start: "seated" }).frames;
  expect(assessFrames("chair_stand_30s", frames)).toMatchObject({ score: 11, validity: "valid" });
});

test("[ASSESS-CS-01] who has not sat for half a second before the first rise did not start seated", () => {
  const frames = sceneOf([stand(1.5), { kind: "sitDown" }, quick, sit(2), ...leave], { yaw: 90, chair: {} }).frames;
  // Without most of what lies between sitting down and the first rise.
  const hasty = frames.flatMap((frame) => {
    if (frame.at < 2600) return [frame];
    return frame.at < 4300 ? [] : [{ ...frame, at: milliseconds(frame.at - 1700) }];
  });
  expect(assessFrames("chair_stand_30s", hasty)).toMatchObject({ validity: ["not_seated_start"], norm: "no_norm" });
});

test("[COM-2] a recording that ends before the test does keeps its count and is not valid", () => {
  const result = chairStand([rises(3), sit(1)]);
  expect(result).toMatchObject({ score: 3, validity: ["wrong_protocol"], norm: "no_norm", fallRisk: false });
  expect(fiveTimes([rises(4), sit(1)])).toMatchObject({ score: null, validity: ["wrong_protocol"] });
});

test("[ASSESS-CS-04] [CS-3] hands on the thighs are suspected, and in a recording nobody can answer", () => {
  const pushing = rises(6, { hands: "thighs" });
  expect(chairStand([pushing, sit(1)])).toMatchObject({ score: 6, validity: ["wrong_protocol"] });
  expect(fiveTimes([pushing, sit(1)])).toMatchObject({ validity: ["wrong_protocol"] });
});

test("[CS-3] hands that pushed in a false start say nothing of the test", () => {
  const pushed = rises(1, { reach: 0.4, hands: "thighs" });
  expect(chairStand([pushed, sit(2), steady, sit(1)])).toMatchObject({ score: 6, validity: "valid" });
});

test("[ASSESS-5X-03] 15 s and more are a recurrent-fall risk", () => {
  expect(fiveTimes([steady, sit(1)])).toMatchObject({ norm: "worse_than_average", fallRisk: true, validity: "valid" });
  const swift = rises(5, { up: ms(0.6), pause: ms(0), down: ms(0.7), between: ms(0) });
  expect(fiveTimes([swift, sit(1)])).toMatchObject({ norm: "average_or_better", fallRisk: false, validity: "valid" });
});

test("[REC-1] nobody rises, or nobody sits: no score", () => {
  for (const acts of [[...down, sit(20)], [stand(20)]]) {
    const { frames } = sceneOf(acts, { yaw: 90, chair: {} });
    expect(assessFrames("chair_stand_30s", frames)).toMatchObject({ score: null, validity: ["wrong_protocol"] });
    expect(assessFrames("five_times_sit_to_stand", frames)).toMatchObject({
      score: null,
      validity: ["wrong_protocol"],
    });
  }
});

test("[COM-3] seen from behind nothing is measured, and no norm is told", () => {
  const result = chairStand([steady, sit(1)], { yaw: 180 });
  expect(result).toMatchObject({ score: null, validity: ["frozen_gt_2s", "wrong_view"], norm: "no_norm" });
});

test("[COM-3] out of sight for more than 2 s during the test", () => {
  const frames = film([steady, sit(1)]).map((frame) =>
    frame.at > 15_000 && frame.at < 18_000 ? { ...frame, image: null, world: null } : frame,
  );
  expect(assessFrames("chair_stand_30s", frames).validity).toEqual(["frozen_gt_2s"]);
});
