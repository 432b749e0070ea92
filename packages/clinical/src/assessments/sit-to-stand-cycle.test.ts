import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { frameTimes, type Move, positionCurve } from "../testing/position-curve.ts";
import { type CycleEvent, startCycle, stepCycle } from "./sit-to-stand-cycle.ts";

const SAMPLING = { rate: 50, until: 30 };

const eventsOf = (curve: (at: number) => number, sampling = SAMPLING): readonly CycleEvent[] => {
  let state = startCycle;
  return frameTimes(sampling).flatMap((time) => {
    const [next, event] = stepCycle(state, { at: milliseconds(time), value: curve(time / 1000) });
    state = next;
    return event === null ? [] : [event];
  });
};

const completedAfter = (moves: readonly Move[], seat = 0): number =>
  eventsOf(positionCurve(moves, seat)).filter(({ type }) => type === "stand.completed").length;

const standOf = (seat: number, peak: number, low: number): readonly Move[] => [
  [seat, 1],
  [peak, 1],
  [peak, 0.5],
  [low, 1],
  [low, 0.5],
];

test.each([
  ["from 0.10", standOf(0.1, 1, 0), 1],
  ["from 0.11", standOf(0.11, 1, 0), 0],
  ["up to 0.92", standOf(0, 0.92, 0), 1],
  ["up to 0.91", standOf(0, 0.91, 0), 0],
  ["down to 0.15", standOf(0, 1, 0.15), 1],
  ["down to 0.16", standOf(0, 1, 0.16), 0],
] as const)("[ASSESS-CS-01] the levels: %s", (_, moves, count) => {
  expect(completedAfter(moves, moves[0]?.[0])).toBe(count);
});

test("[ASSESS-CS-01] half a second on the seat, not less", () => {
  const after = (sitting: number) => eventsOf((at) => (at < sitting ? 0 : Math.min(1, (at - sitting) * 1.2)))[0]?.type;
  expect(after(0.5)).toBe("seat.left");
  expect(after(0.38)).toBe("seat.missed");
});

test("[CYC-2] a way of 0.12 s or less is nobody's, and a stand ends no sooner", () => {
  const dropping = (lasts: number) => (at: number) => (at < 3 ? 1 : Math.max(0, 1 - (at - 3) / lasts));
  const curve = (lasts: number) => (at: number) =>
    Math.min(
      positionCurve([
        [0, 1],
        [1, 1],
      ])(at),
      dropping(lasts)(at),
    );
  const endOf = (lasts: number) => eventsOf(curve(lasts)).find(({ type }) => type === "stand.completed")?.at;
  // P leaves 0.92 at 3.08 s and meets 0.15 at 3.85 s; then at 3.004 s and 3.0425 s.
  expect(endOf(1)).toBeCloseTo(3850, 3);
  expect(endOf(0.05)).toBeCloseTo(3124, 3);
});

test("[ASSESS-CS-02] [CYC-4] bobbing above the seat is one stand, however long it lasts", () => {
  const bobbing = (times: number): readonly Move[] => [
    [0, 1],
    [1, 1],
    ...Array.from({ length: times }, (): readonly Move[] => [
      [0.6, 1],
      [1, 1],
    ]).flat(),
    [0, 1],
  ];
  expect(completedAfter(bobbing(4))).toBe(1);
  expect(completedAfter(bobbing(12))).toBe(1);
});

test("[CYC-5] a level is met on the line between two samples", () => {
  const line = (at: number) => (at < 1 ? 0 : Math.min(1, (at - 1) / 2));
  // At 11 frames a second P is 0.136, then 0.182.
  expect(eventsOf(line, { rate: 11, until: 4 })[0]?.at).toBeCloseTo(1300, 3);
});
