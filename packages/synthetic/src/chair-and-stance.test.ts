import { degrees, milliseconds } from "@plumbline/motion";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createPerformance } from "./performance.ts";
import { ScriptError } from "./plan-act.ts";
import { hipHeight, jointsAt } from "./testing/seen-signal.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anySitter = fc.record({ stature: number(1.45, 1.95), build: number(0.85, 1.2), seatHeight: number(0.4, 0.5) });

test("sitting down and standing up end where the other begins, and are no repetitions", () => {
  fc.assert(
    fc.property(anySitter, ({ seatHeight, ...person }) => {
      const performance = createPerformance({
        person,
        chair: { seatHeight },
        acts: [{ kind: "sitDown" }, { kind: "sit", duration: milliseconds(500) }, { kind: "standUp" }],
      });
      expect(performance.truth.reps).toEqual([]);
      expect(performance.chair?.seatHeight).toBe(seatHeight);
      const standing = hipHeight(jointsAt(performance, 0));
      const sitting = hipHeight(jointsAt(performance, 1800));
      expect(sitting).toBeGreaterThan(seatHeight);
      expect(sitting).toBeLessThan(standing - 0.1 * person.stature);
      expect(hipHeight(jointsAt(performance, performance.duration))).toBeCloseTo(standing, 3);
    }),
    { seed: 20_261_128 },
  );
});

test("scripts that do not fit the stance are refused", () => {
  const sit = { kind: "sit", duration: milliseconds(500) } as const;
  const chair = {};
  const play =
    (...options: Parameters<typeof createPerformance>) =>
    () =>
      createPerformance(...options);
  expect(play({ acts: [{ kind: "sitDown" }] })).toThrow(ScriptError);
  expect(play({ acts: [sit], chair })).toThrow(ScriptError);
  expect(play({ acts: [{ kind: "sitToStand" }], chair })).toThrow(ScriptError);
  expect(play({ acts: [{ kind: "sitDown" }, { kind: "bow", lean: degrees(20) }], chair })).toThrow(ScriptError);
  expect(play({ acts: [{ kind: "sitDown" }, { kind: "leave" }], chair })).toThrow(ScriptError);
  expect(play({ acts: [{ kind: "sitToStand", reach: 1.2 }], chair, start: "seated" })).toThrow(ScriptError);
  expect(play({ acts: [sit], start: "seated" })).toThrow(ScriptError);
  expect(play({ acts: [], chair: { seatHeight: 0.8 } })).toThrow(ScriptError);
  expect(createPerformance({ acts: [] }).chair).toBeNull();
});
