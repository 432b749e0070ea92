import { findExercise } from "@plumbline/exercises";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { calibrateRecording } from "../calibration/recording-calibration.ts";
import type { ExerciseSpec } from "../exercise-spec.ts";
import type { RepetitionSpec } from "../movement-spec.ts";
import type { Sight } from "../sight/watch.ts";
import { degrees, milliseconds } from "../units.ts";
import { capOf } from "./range-target.ts";
import type { RepOutcome } from "./rep-judgement.ts";
import { startReps, stepReps } from "./rep-machine.ts";

const specOfExercise = (id: string): ExerciseSpec => findExercise(id)?.spec ?? expect.fail(`no exercise ${id}`);

const specOf = (id: string): RepetitionSpec => {
  const { movement } = specOfExercise(id);
  return movement.kind === "repetition" ? movement : expect.fail(`${id} does not repeat`);
};
const squat = specOf("squat");

const STEP = 33;
const FEET = [
  { x: 1, y: 1.5 },
  { x: 1.2, y: 1.5 },
] as const;

/** Nothing that a guard looks at moves: what the guards see is tested on bodies. */
const { frames } = sceneOf([stand(1.5)]);
const calibration = calibrateRecording(frames, { ...specOfExercise("squat") }) ?? expect.fail("no calibration");
const sight: Sight = { body: calibration.resting, view: "front", nearer: "left", sides: ["left", "right"] };

type Sample = { readonly drop: number; readonly footLift?: number };

const count = (samples: readonly Sample[], spec = squat): readonly RepOutcome[] => {
  const outcomes: RepOutcome[] = [];
  let state = startReps(spec);
  samples.forEach(({ drop, footLift = 0 }, index) => {
    const feet = [{ x: FEET[0].x, y: FEET[0].y - footLift }, FEET[1]] as const;
    const sample = {
      at: milliseconds(index * STEP),
      seenAt: milliseconds(index * STEP),
      value: drop,
      hipY: 0.8 + drop,
      feet,
      sight,
    };
    const [next, outcome] = stepReps(state, sample, spec, { side: null, calibration, trunkStop: degrees(60) });
    state = next;
    if (outcome !== null) outcomes.push(outcome);
  });
  return outcomes;
};

/** Down and up again like a cosine, from and to `rest`. */
const dip = (depth: number, seconds: number, rest = 0): readonly Sample[] => {
  const frames = Math.round((seconds * 1000) / STEP);
  return Array.from({ length: frames }, (_, index) => ({
    drop: rest + ((depth - rest) * (1 - Math.cos((2 * Math.PI * index) / frames))) / 2,
  }));
};
const hold = (drop: number, seconds: number): readonly Sample[] =>
  Array.from({ length: Math.round((seconds * 1000) / STEP) }, () => ({ drop }));

const kinds = (outcomes: readonly RepOutcome[]) => outcomes.map(({ kind }) => kind);

test("[REP-06] thresholds follow the person: after deep squats a shallow one is partial", () => {
  const deep = [...dip(0.2, 3), ...hold(0, 0.5)];
  const shallow = [...dip(0.12, 3), ...hold(0, 0.5)];
  expect(kinds(count([...hold(0, 1), ...shallow]))).toEqual(["completed"]);
  expect(kinds(count([...hold(0, 1), ...deep, ...deep, ...deep, ...shallow]))).toEqual([
    "completed",
    "completed",
    "completed",
    "partial",
  ]);
});

test("[REP-06] no cap is ever asked for: beyond it the target stays", () => {
  const beyond = [...dip(0.4, 3), ...hold(0, 0.5)];
  const toTheCap = [...dip(capOf(squat.range), 3), ...hold(0, 0.5)];
  expect(kinds(count([...hold(0, 1), ...beyond, ...beyond, ...beyond, ...toTheCap])).at(-1)).toBe("completed");
});

test("[REP-12] less than half of the target is nothing", () => {
  expect(count([...hold(0, 1), ...dip(0.045, 3), ...hold(0, 1)])).toEqual([]);
});

test("[REP-13] a dip on the way up is the same repetition", () => {
  const bounced = [...dip(0.2, 3).slice(0, 60), ...dip(0.2, 1.2, 0.1), ...dip(0.2, 3).slice(60)];
  expect(count([...hold(0, 1), ...bounced, ...hold(0, 1)])).toHaveLength(1);
});

test("[REP-14] what takes longer than 15 s is lost", () => {
  expect(count([...hold(0, 1), ...dip(0.2, 2).slice(0, 30), ...hold(0.2, 16), ...dip(0.2, 2).slice(30)])).toEqual([]);
});

test("[SQ-3] a foot that lifts on the way down is stepping", () => {
  const stepping = dip(0.2, 3).map(({ drop }) => ({ drop, footLift: drop }));
  expect(count([...hold(0, 1), ...stepping, ...hold(0, 1)])).toEqual([]);
});

test("[SQ-4] what is over in a third of a second is no squat", () => {
  expect(count([...hold(0, 1), ...dip(0.2, 0.33), ...hold(0, 1)])).toEqual([]);
});

test("[SQ-5] somebody who does not straighten between repetitions is still counted", () => {
  const between = 0.05;
  const reps = Array.from({ length: 3 }, () => [...dip(0.3, 2.5, between), ...hold(between, 0.3)]).flat();
  expect(count([...hold(0, 1), ...dip(0.3, 2.5).slice(0, 38), ...hold(0.3, 0.1), ...reps])).toHaveLength(4);
});

test("[SQ-6] the resting level follows a stance that has settled a little lower", () => {
  const mini = specOf("mini_squat");
  const settled = 0.02;
  const samples = [...hold(0, 1), ...hold(settled, 3.5), ...dip(settled + 0.045, 3, settled), ...hold(settled, 1)];
  expect(kinds(count(samples, mini))).toEqual(["completed"]);
});

test("[REP-13] any movement gives at most one repetition for each time it comes back", () => {
  const turns = fc.array(fc.double({ min: 0, max: 0.3, noNaN: true }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(turns, (depths) => {
      const samples = [...hold(0, 1), ...depths.flatMap((depth) => [...dip(depth, 2), ...hold(0, 0.4)])];
      const outcomes = count(samples);
      expect(outcomes.length).toBeLessThanOrEqual(depths.length);
      outcomes.forEach(({ startAt, peakAt, endAt }) => {
        expect(startAt).toBeLessThanOrEqual(peakAt);
        expect(peakAt).toBeLessThanOrEqual(endAt);
      });
    }),
    { numRuns: 60 },
  );
});

test("[SQ-11] whoever begins in another posture and comes to rest has not moved, whatever jitter there was", () => {
  const beyond = 0.15;
  const jitter = Array.from({ length: 60 }, (_, index) => ({ drop: beyond + 0.03 * Math.sin(index / 6) }));
  const arrived = dip(beyond, 4).slice(-60);
  const unguarded = { ...squat, guards: [] };
  expect(count([...jitter, ...arrived], unguarded)).toEqual([]);
  expect(count([...jitter, ...dip(0.3, 3, beyond), ...arrived], unguarded).length).toBe(1);
});
