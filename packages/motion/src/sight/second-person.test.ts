import { findExercise } from "@plumbline/exercises";
import {
  type Act,
  createPerformance,
  defaultCamera,
  filmTwoPeople,
  type Performance,
  type Span,
  spansInFront,
} from "@plumbline/synthetic";
import { squats, stand } from "@plumbline/synthetic/testing";
import { describe, expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { milliseconds } from "../units.ts";

const FPS = 30;
const spec = findExercise("squat")?.spec ?? expect.fail("no squat");

const patient = createPerformance({ acts: [stand(2), ...squats(5, { depth: 0.18 }), stand(2)], seed: 2 });

/** The same person's motion, done somewhere else. Metres: right in the picture, away from the camera. */
const placed = (acts: readonly Act[], x: number, z: number, stature: number): Performance => {
  const elsewhere = createPerformance({ acts, person: { stature }, seed: 5 });
  return {
    ...elsewhere,
    bodyAt: (at) => {
      const body = elsewhere.bodyAt(at);
      const move = <Point extends { readonly x: number; readonly z: number }>(point: Point): Point => ({
        ...point,
        x: point.x + x,
        z: point.z + z,
      });
      const landmarks = Object.fromEntries(Object.entries(body.landmarks).map(([name, point]) => [name, move(point)]));
      return {
        ...body,
        landmarks: { ...body.landmarks, ...landmarks },
        pelvis: { ...body.pelvis, origin: move(body.pelvis.origin) },
      };
    },
  };
};

const delayed = (performance: Performance, by: number): Performance => ({
  ...performance,
  duration: milliseconds(performance.duration + by),
  bodyAt: (at) => performance.bodyAt(milliseconds(Math.max(0, at - by))),
});

const everySeconds = (period: number, length: number, from = 3): readonly Span[] =>
  Array.from({ length: Math.floor((patient.duration / 1000 - from) / period) }, (_, index) => ({
    from: milliseconds((from + index * period) * 1000),
    until: milliseconds((from + index * period + length) * 1000),
  }));

const countWith = (other: Performance, jumps: readonly Span[]) =>
  analyseRecording(filmTwoPeople({ patient, other, camera: defaultCamera }, jumps, FPS), spec);

describe("[REP-04] a second person", () => {
  test("who passes in front takes at most the repetition that they hide", () => {
    const passer = delayed(
      placed(
        [
          { kind: "walkIn", from: "left" },
          { kind: "leave", to: "right" },
        ],
        0,
        0.9,
        1.75,
      ),
      3000,
    );
    const inFront = spansInFront({ patient, other: passer, camera: defaultCamera });
    const jumps = inFront.map(({ from, until }) => ({ from, until: milliseconds(Math.min(until, from + 1500)) }));
    const { reps } = countWith(passer, jumps);
    expect(jumps.length).toBeGreaterThan(0);
    expect(reps.length).toBeGreaterThanOrEqual(4);
    expect(reps.length).toBeLessThanOrEqual(5);
  });

  test.each([
    ["beside the patient", 0.8, 0],
    ["beside and behind", 0.7, -1],
  ])("[LOCK-1] who squats along, %s, never adds a repetition, however long the detector looks at them", (_, x, z) => {
    const helper = placed([stand(1), ...squats(8, { depth: 0.2 }), stand(1)], x, z, 1.6);
    const { reps, events } = countWith(helper, [{ from: milliseconds(2500), until: patient.duration }]);
    expect(reps).toEqual([]);
    expect(events.some((event) => event.type === "measurement.frozen" && event.reason === "second-person")).toBe(true);
  });

  test("[LOCK-1] [REP-05] at whom the detector looks now and then steals no more than it hides", () => {
    const helper = placed([stand(1), ...squats(8, { depth: 0.2 }), stand(1)], 0.8, 0, 1.6);
    const { reps } = countWith(helper, everySeconds(4, 0.4));
    expect(reps).toHaveLength(5);
  });
});

test("[LOCK-2] a patient who left the picture and came back is followed again", () => {
  const away = createPerformance({
    acts: [stand(2), ...squats(2, { depth: 0.18 }), { kind: "leave", to: "left" }],
    seed: 2,
  });
  expect(
    analyseRecording(filmTwoPeople({ patient: away, other: away, camera: defaultCamera }, [], FPS), spec).reps,
  ).toHaveLength(2);
});
