import { expect, test } from "vitest";
import { runChairStand, scoreStands } from "../testing/chair-runs.ts";
import { type Move, positionCurve, sampleCurve, stands } from "../testing/position-curve.ts";
import type { ChairSample } from "./chair-run.ts";

const WHOLE = { rate: 30, from: -2, until: 31 };
const of = (moves: readonly Move[], sampling = WHOLE) => sampleCurve(positionCurve(moves), sampling);

/** One whole stand, then sitting until `rest` seconds after Go, then the moves. */
const endingWith = (rest: number, ...moves: readonly Move[]) => of([[0, 1], [1, 1], [0, 1], [0, rest - 3], ...moves]);

test.each([
  ["reached 0.92 and still up", endingWith(28, [1, 1.5], [1, 5]), 2],
  ["reached 0.92 and on the way down", endingWith(27.5, [1, 1.2], [0, 2]), 2],
  ["on the way up, above half", endingWith(28.8, [1, 2]), 2],
  ["on the way up, below half", endingWith(29.2, [1, 2]), 1],
  ["above half and still for a moment", endingWith(28, [0.7, 1.5], [0.7, 0.6], [1, 1]), 2],
  ["above half, never up, falling", endingWith(27, [0.85, 2], [0.85, 0.5], [0, 2]), 1],
  ["up again only after the time", endingWith(29.9, [1, 1]), 1],
] as const)("[ASSESS-CS-03] at 30.0 s: %s", (_, samples, score) => {
  expect(scoreStands(samples)).toMatchObject({ score, validity: "valid" });
});

test("[ASSESS-CS-03] half-way is judged at 30.0 s, between two samples", () => {
  const line = (at: number) => (at < 29 ? 0 : (at - 29) * 0.52);
  expect(scoreStands(sampleCurve(line, { rate: 14.5, until: 31 })).score).toBe(1);
  const lower = (at: number) => (at < 29 ? 0 : (at - 29) * 0.48);
  expect(scoreStands(sampleCurve(lower, { rate: 14.5, until: 31 })).score).toBe(0);
});

test("[CS-1] the slowest lowering is falling, a waver is not", () => {
  const after = (turn: (since: number) => number) =>
    scoreStands(sampleCurve((at) => (at < 27 ? 0 : at < 29 ? 0.4 * (at - 27) : 0.8 + turn(at - 29)), WHOLE)).score;
  expect(after((since) => -0.12 * since)).toBe(0);
  expect(after((since) => 0.008 * Math.sin(40 * since))).toBe(1);
});

test("[CS-2] a recording may end a frame before the test, and no more", () => {
  const moves: readonly Move[] = [...stands(10, 2.5), [0, 3], [1, 1.5], [1, 5]];
  expect(scoreStands(of(moves, { ...WHOLE, until: 29.95 }))).toMatchObject({ score: 11, validity: "valid" });
  expect(scoreStands(of(moves, { ...WHOLE, until: 29.5 }))).toMatchObject({ score: 10, validity: ["wrong_protocol"] });
});

const withoutPositions = (samples: readonly ChairSample[], from: number, to: number): readonly ChairSample[] =>
  samples.map((sample) => (sample.at > from && sample.at < to ? { ...sample, position: null } : sample));

test("[CS-2] a test that nobody sees the end of is over half a second later", () => {
  const unseenFrom = (until: number) =>
    runChairStand(withoutPositions(of(stands(10, 2.5), { ...WHOLE, until }), 29_900, 40_000)).run.isOver;
  expect([30.4, 30.6].map(unseenFrom)).toEqual([false, true]);
});

test("[CS-2] unseen when the time was up, a stand on its way up does not count", () => {
  const samples = endingWith(28.8, [1, 2]);
  expect(scoreStands(withoutPositions(samples, 29_600, 30_400)).score).toBe(1);
  expect(scoreStands(withoutPositions(samples, 29_900, 30_100)).score).toBe(2);
});
