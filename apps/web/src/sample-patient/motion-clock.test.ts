import { milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { advanceMotion, type MotionMoment } from "./motion-clock.ts";

const play = (steps: readonly number[]): readonly MotionMoment[] => {
  let real = 5000;
  let moment: MotionMoment | null = null;
  return [0, ...steps].map((step) => {
    real += step;
    moment = advanceMotion(moment, milliseconds(real));
    return moment;
  });
};

test("motion starts at 0, whatever the clock says", () => {
  expect(advanceMotion(null, milliseconds(123_456))).toEqual({ motion: 0, real: 123_456 });
});

test("a machine that keeps up sees the motion in real time", () => {
  expect(play([33, 40, 50]).map(({ motion }) => motion)).toEqual([0, 33, 73, 123]);
});

test("[REP-08] however slow the machine, the motion never falls below 15 frames a second", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1, max: 5000, noNaN: true }), { minLength: 1 }), (steps) => {
      const moments = play(steps);
      for (const [index, { motion }] of moments.entries()) {
        const before = moments[index - 1]?.motion ?? motion - 1;
        expect(motion).toBeGreaterThan(before);
        expect(motion - before).toBeLessThanOrEqual(1000 / 15 + 1e-6);
      }
    }),
    { seed: 20_261_122 },
  );
});
