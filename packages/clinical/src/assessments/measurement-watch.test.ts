import { milliseconds, type NotMeasurableReason } from "@plumbline/motion";
import { expect, test } from "vitest";
import { isLostAt, reasonsAtEnd, startWatch, stepWatch, type WatchState } from "./measurement-watch.ts";

type Watched = { readonly at: number; readonly problem?: NotMeasurableReason; readonly isMeasured?: boolean };

const watch = (frames: readonly Watched[]): WatchState =>
  frames.reduce(
    (state, { at, problem = null, isMeasured = problem === null }) =>
      stepWatch(state, { at: milliseconds(at), isMeasured, problem }),
    startWatch(milliseconds(0)),
  );

const steady = (rate: number, from: number, to: number): readonly Watched[] =>
  Array.from({ length: Math.floor(((to - from) * rate) / 1000) + 1 }, (_, index) => ({
    at: from + (index * 1000) / rate,
  }));

test("[ASSESS-06] exactly 2 s unseen are not yet too many", () => {
  expect(watch([{ at: 0 }, { at: 2000 }]).reasons).not.toContain("frozen_gt_2s");
  expect(watch([{ at: 0 }, { at: 2001 }]).reasons).toContain("frozen_gt_2s");
});

test("[COM-3] causes of an earlier, short freeze are not the causes of a long one", () => {
  const frames = [
    ...steady(20, 0, 1000),
    { at: 1100, problem: "wrong-view" } as const,
    { at: 1200 },
    ...steady(20, 1300, 4000).map(({ at }) => ({ at, problem: "second-person" }) as const),
  ];
  expect(watch(frames).reasons).toEqual(["frozen_gt_2s", "second_person"]);
});

test("[ASSESS-06] what was never seen again until the end is frozen", () => {
  const state = watch(steady(20, 0, 1000));
  expect(reasonsAtEnd(state, milliseconds(2900))).toEqual([]);
  expect(reasonsAtEnd(state, milliseconds(3100))).toEqual(["frozen_gt_2s"]);
});

test.each([
  [8, ["fps_lt_10"]],
  [9.5, ["fps_lt_10"]],
  [10, []],
  [60, []],
])("[ASSESS-06] %f frames a second", (rate, reasons) => {
  expect(watch(steady(rate, 0, 5000)).reasons).toEqual(reasons);
});

test("[COM-8] frames that jitter around 10 a second are 10 a second", () => {
  const late = [0, 30, -25, 12, -8];
  const frames = steady(10, 100, 9000).map(({ at }, index) => ({ at: at + (late[index % late.length] ?? 0) }));
  expect(watch(frames).reasons).toEqual([]);
});

test("[COM-8] less than a second of frames tells no rate", () => {
  expect(watch(steady(4, 0, 750)).reasons).toEqual([]);
  expect(watch(steady(4, 0, 1000)).reasons).toEqual(["fps_lt_10"]);
});

test("[COM-8] [REP-08] the frames of the last 2 s are counted, no others", () => {
  expect(watch(steady(10, 0, 3000)).frames[0]).toBe(1000);
});

test("[COM-3] what has no cause, or is over, is the cause of nothing", () => {
  expect(watch([{ at: 0 }, { at: 100, isMeasured: false }]).problems).toEqual([]);
  expect(watch([{ at: 0 }, { at: 100, problem: "wrong-view" }, { at: 200 }]).problems).toEqual([]);
});

test("[REP-05] exactly 2 s unseen are not yet lost", () => {
  const state = watch([{ at: 0 }, { at: 1000 }]);
  expect([3000, 3001].map((at) => isLostAt(state, milliseconds(at)))).toEqual([false, true]);
});

test("[COM-3] a freeze for want of frames is told as that", () => {
  const frames = [
    ...steady(20, 0, 1000),
    ...steady(20, 1050, 3500).map(({ at }) => ({ at, problem: "frame-rate-low" }) as const),
  ];
  expect(watch(frames).reasons).toEqual(["frozen_gt_2s", "fps_lt_10"]);
});
