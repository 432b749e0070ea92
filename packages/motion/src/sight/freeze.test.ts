import { expect, test } from "vitest";
import type { NotMeasurableReason } from "../motion-event.ts";
import { milliseconds } from "../units.ts";
import { type FreezeChange, startFreeze, stepFreeze } from "./freeze.ts";

/** One problem, or none, for each tenth of a second. */
const run = (problems: readonly (NotMeasurableReason | null)[]): readonly (readonly [number, FreezeChange])[] => {
  const changes: (readonly [number, FreezeChange])[] = [];
  let state = startFreeze;
  problems.forEach((problem, index) => {
    const [next, change] = stepFreeze(state, milliseconds(index * 100), problem);
    state = next;
    if (change !== null) changes.push([index * 100, change]);
  });
  return changes;
};

const times = <Value>(count: number, value: Value): readonly Value[] => Array.from({ length: count }, () => value);

test("[REP-03] hidden joints freeze after 0.3 s, and shorter flickers never", () => {
  expect(run([null, "joints-hidden", "joints-hidden", null, "joints-hidden", "joints-hidden", null])).toEqual([]);
  expect(run(times(5, "joints-hidden"))).toEqual([[300, { kind: "froze", reason: "joints-hidden" }]]);
});

test("[REP-02] a wrong view freezes after a second", () => {
  expect(run(times(12, "wrong-view"))).toEqual([[1000, { kind: "froze", reason: "wrong-view" }]]);
});

test("[REP-04] somebody else freezes at once", () => {
  expect(run(["second-person"])).toEqual([[0, { kind: "froze", reason: "second-person" }]]);
});

test("[REP-05] resumes after 0.5 s of good frames in a row, and says how long it was frozen", () => {
  const changes = run([...times(5, "no-person" as const), ...times(4, null), "no-person", ...times(6, null)]);
  expect(changes).toEqual([
    [300, { kind: "froze", reason: "no-person" }],
    [1500, { kind: "resumed", frozenFor: 1500, unseenFor: 1000 }],
  ]);
});

test("[REP-10] a walk is over when it is over", () => {
  expect(run([...times(3, "walking" as const), null])).toEqual([
    [0, { kind: "froze", reason: "walking" }],
    [300, { kind: "resumed", frozenFor: 300, unseenFor: 300 }],
  ]);
});

test("another problem while frozen is told as well", () => {
  expect(
    run([...times(4, "no-person" as const), ...times(12, "wrong-view" as const)]).map(([, change]) => change),
  ).toEqual([
    { kind: "froze", reason: "no-person" },
    { kind: "froze", reason: "wrong-view" },
  ]);
});
