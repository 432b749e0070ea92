import { toSessionUpload } from "@plumbline/web/to-session-upload";
import { expect, test } from "vitest";
import { filmSession } from "./film-session.ts";
import { margaretsSessions } from "./margarets-sessions.ts";
import { playSession } from "./play-session.ts";

const when = { sessionId: "01JD3Q5V7N8K4T2M6R9WXYZABC", startedAt: "2026-10-04T09:30:00+02:00" };
const played = margaretsSessions.map((session, index) => ({
  title: `${session.daysAgo} days ago, ${session.exerciseId}`,
  session,
  record: playSession(session, filmSession(session, index + 1), when),
}));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

test.each(played)("$title: the engine finds what the script says, within its contract", ({ session, record }) => {
  const done = sum(session.sets);
  if (session.depth === null) {
    expect(record.holds.map(({ side }) => side)).toEqual(Array.from({ length: done }, () => ["left", "right"]).flat());
    for (const { duration } of record.holds) expect(Math.abs(duration - session.tempo)).toBeLessThan(1500);
  } else {
    expect(record.repetitions).toHaveLength(done);
  }
  expect(record.partials).toEqual([]);
  expect(record).toMatchObject({ view: session.view, pain: session.pain, effort: session.effort, failure: null });
  expect(toSessionUpload(record).skeletonTrace?.byteLength).toBeGreaterThan(1000);
});

test("the two weeks hold what a therapist looks for: rounding, haste, an early end, pain, and progress", () => {
  const squats = played.filter(({ session }) => session.exerciseId === "squat");
  expect(squats.some(({ record }) => (record.checks["FC-07"] ?? 0) > 0)).toBe(true);
  expect(squats.some(({ record }) => (record.checks["FC-03"] ?? 0) > 0)).toBe(true);
  expect(new Set(played.map(({ record }) => record.status))).toEqual(new Set(["completed", "stopped"]));
  expect(Math.max(...played.map(({ record }) => record.pain ?? 0))).toBe(4);
  const ranges = squats.map(({ record }) =>
    Math.max(...record.repetitions.flatMap((rep) => ("range" in rep ? rep.range : []))),
  );
  expect(ranges.at(-1)).toBeGreaterThan(ranges[0] ?? Number.POSITIVE_INFINITY);
});
