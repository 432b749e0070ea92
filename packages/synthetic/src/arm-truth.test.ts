import { degrees } from "@plumbline/motion";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createPerformance, type Performance } from "./performance.ts";
import { ScriptError } from "./plan-act.ts";
import { FEET, jointsAt, trunkOf } from "./testing/seen-signal.ts";
import { seatedAndArmCases } from "./testing/signal-cases.ts";
import { distanceBetween } from "./vector.ts";

const SEED = 20_261_128;
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyBody = fc.record({
  stature: number(1.45, 1.95),
  build: number(0.85, 1.2),
  stoop: number(0, 35).map(degrees),
});

const timesOf = ({ truth }: Performance) => {
  const [rep] = truth.reps;
  const [held] = truth.holds;
  if (rep !== undefined) return { start: rep.startAt, full: [rep.peakAt], end: rep.endAt, stated: rep.peak };
  if (held === undefined) throw new Error("nothing was done");
  return { start: held.startAt, full: [held.reachedAt, held.leftAt], end: held.endAt, stated: held.peak };
};

describe.each(seatedAndArmCases)("$name", ({ act, range, signal, within, from }) => {
  test("the signal changes by what the truth says, between the times that it says, and comes back", () => {
    fc.assert(
      fc.property(
        anyBody,
        number(0.4, 0.5),
        number(...range),
        fc.constantFrom(...from),
        (person, seat, reach, start) => {
          const performance = createPerformance({ person, start, chair: { seatHeight: seat }, acts: [act(reach)] });
          const { start: startAt, full, end, stated } = timesOf(performance);
          expect(stated).toBeCloseTo(reach, 9);
          const atFirst = jointsAt(performance, 0);
          const trunk = trunkOf(atFirst);
          const at = (time: number) => signal(jointsAt(performance, time), trunk);
          const atRest = at(startAt);
          for (const moment of full) expect(Math.abs(at(moment) - atRest - reach)).toBeLessThan(within);
          expect(Math.abs(at(end) - atRest)).toBeLessThan(within);
          const moments = Array.from({ length: 30 }, (_, index) => startAt + ((end - startAt) * index) / 29);
          expect(Math.max(...moments.map(at)) - atRest).toBeLessThan(reach + within);
          const planted = FEET.filter((name) => !(act(reach).kind === "kneeExtension" && name.startsWith("right")));
          for (const moment of moments) {
            const now = jointsAt(performance, moment);
            for (const name of planted) expect(distanceBetween(now[name], atFirst[name])).toBeLessThan(1e-9);
          }
          const last = jointsAt(performance, performance.duration);
          for (const name of ["leftWrist", "nose", "rightElbow", "rightAnkle"] as const) {
            // All that is left is sway.
            expect(distanceBetween(last[name], atFirst[name])).toBeLessThan(0.03);
          }
        },
      ),
      { seed: SEED },
    );
  });

  test("more than a body can do is refused", () => {
    const beyond = (reach: number) => () =>
      createPerformance({ start: from[0] ?? "standing", chair: {}, acts: [act(reach)] });
    expect(beyond(range[1] * 2)).toThrow(ScriptError);
    expect(beyond(0)).toThrow(ScriptError);
  });
});
