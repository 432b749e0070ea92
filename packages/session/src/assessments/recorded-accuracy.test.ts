import { milliseconds } from "@plumbline/motion";
import { type Act, createRandom, type Random } from "@plumbline/synthetic";
import { type Scene, sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { assessFrames } from "../testing/assess-frames.ts";

const between = (random: Random, least: number, most: number): number => least + (most - least) * random();

/** Somebody's own pace, for a little more than 30 s. */
const visit = (random: Random): readonly Act[] => {
  const [up, down] = [between(random, 600, 2200), between(random, 700, 2400)];
  const [pause, rest] = [between(random, 0, 500), between(random, 0, 600)];
  return [
    stand(1.5),
    { kind: "sitDown" },
    { kind: "sit", duration: milliseconds(between(random, 1500, 4000)) },
    {
      kind: "sitToStand",
      hands: "crossed",
      up: milliseconds(up),
      pause: milliseconds(pause),
      down: milliseconds(down),
      between: milliseconds(rest),
      repetitions: Math.ceil(36_000 / (up + pause + down + rest + 700)),
    },
    { kind: "sit", duration: milliseconds(1000) },
    { kind: "standUp" },
    stand(1.5),
  ];
};

/** Of the smoothest way up, the time after which a twentieth of it is done (REC-1). */
const LEAVING = 0.19;
/** Of the smoothest way down, the time after which P is 0.15. */
const DOWN = 0.68;

/** From the person, not from the picture: half way up at 30.0 s, or further, counts. */
const truthOf = ({ performance: { truth } }: Scene) => {
  const [first, , , , fifth] = truth.reps;
  if (first === undefined || fifth === undefined) return expect.fail("fewer than five stands");
  const goAt = first.startAt + LEAVING * (first.peakAt - first.startAt);
  const stands = truth.reps.filter(({ startAt, peakAt }) => (startAt + peakAt) / 2 <= goAt + 30_000).length;
  return { stands, fifthBetween: [fifth.peakAt - goAt, fifth.endAt - goAt] as const };
};

const VIEWS = [0, 45, 90, -90] as const;
const SEEDS = [1, 2, 3, 4, 5] as const;
const runs = (["none", "low"] as const).flatMap((noise, block) =>
  VIEWS.flatMap((yaw) => SEEDS.map((seed) => ({ noise, yaw, seed: seed + SEEDS.length * block }))),
);

test("[ASSESS-CS-01] [ASSESS-5X-01] forty people at their own pace, from the front, between and both sides", () => {
  const errors = runs.map(({ noise, yaw, seed }) => {
    const scene = sceneOf(visit(createRandom(1000 * seed + yaw)), {
      yaw,
      noise,
      seed,
      chair: {},
      fps: 15 + 15 * (seed % 2),
    });
    const truth = truthOf(scene);
    const stands = assessFrames("chair_stand_30s", scene.frames);
    const five = assessFrames("five_times_sit_to_stand", scene.frames);
    expect([stands.validity, five.validity]).toEqual(["valid", "valid"]);
    const [earliest, latest] = truth.fifthBetween;
    const down = earliest + DOWN * (latest - earliest);
    return { stands: (stands.score ?? Number.NaN) - truth.stands, five: (five.score ?? Number.NaN) - down / 1000 };
  });
  const mean = errors.reduce((sum, { stands }) => sum + stands, 0) / errors.length;
  const exact = errors.filter(({ stands }) => stands === 0).length / errors.length;
  expect(Math.abs(mean)).toBeLessThanOrEqual(0.2);
  expect(exact).toBeGreaterThanOrEqual(0.9);
  for (const { five } of errors) expect(Math.abs(five)).toBeLessThanOrEqual(0.4);
});

const steady: readonly Act[] = [
  stand(1.5),
  { kind: "sitDown" },
  { kind: "sit", duration: milliseconds(2000) },
  { kind: "sitToStand", hands: "crossed", repetitions: 6 },
  { kind: "sit", duration: milliseconds(1000) },
];
const atRate = (fps: number) => assessFrames("chair_stand_30s", sceneOf(steady, { yaw: 90, chair: {}, fps }).frames);

test("[REP-07] 15 and 30 frames a second give the same", () => {
  expect(atRate(15)).toEqual(atRate(30));
});

test("[ASSESS-06] fewer than 10 frames a second", () => {
  expect(atRate(8).validity).toEqual(["fps_lt_10"]);
});
