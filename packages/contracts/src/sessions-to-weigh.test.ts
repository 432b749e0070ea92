import { type ChartEvent, localDate } from "@plumbline/clinical";
import { expect, test } from "vitest";
import type { SessionSummary } from "./session-summary.ts";
import { isEvidence, opensAgain, sessionsToWeigh, speaksOfSession } from "./sessions-to-weigh.ts";

const line = (
  id: string,
  exerciseId: SessionSummary["exerciseId"],
  source: SessionSummary["source"],
  status: SessionSummary["status"] = "completed",
): SessionSummary => ({
  id,
  exerciseId,
  startedAt: "2026-10-04T09:30:00+02:00",
  source,
  status,
  repetitions: 8,
  clean: 8,
  holds: 0,
  activeMs: null,
  hasTrace: false,
});

test("[PROG-06] [REP-19] [CHO-30] the newest three of each exercise are weighed, only training, and nothing that failed", () => {
  const sessions = [
    line("a", "squat", "camera"),
    line("b", "squat", "sample"),
    line("c", "squat", "manual"),
    line("d", "march", "camera"),
    line("e", "squat", "camera", "failed"),
    line("f", "squat", "file"),
    line("g", "squat", "camera", "stopped"),
    line("h", "squat", "camera"),
  ];
  const weighedOn = (today: string) =>
    sessionsToWeigh(sessions, ["squat", "sit_to_stand"], localDate(today)).map(({ id }) => id);
  expect(weighedOn("2026-10-04")).toEqual(["a", "c", "g"]);
  expect(weighedOn("2026-11-01")).toEqual(["a", "c", "g"]);
  expect(weighedOn("2026-11-02")).toEqual([]);
  expect(sessions.filter(isEvidence).map(({ id }) => id)).toEqual(["a", "c", "d", "g", "h"]);
});

test("[PROG-06] pain, effort and falls speak of a session, and nothing else that is told", () => {
  const kinds = ["pain", "effort", "fall", "dizzy", "daily-check", "activity", "hold-cleared"] as const;
  expect(kinds.filter((kind) => speaksOfSession({ kind } as ChartEvent))).toEqual(["pain", "effort", "fall"]);
});

test("[CHO-29] a therapist opens again what was on HOLD, locked after a fall, or needed an unlock", () => {
  const kinds = [
    "hold-cleared",
    "lock-changed",
    "approval",
    "tier-set",
    "pain-level-set",
    "intake-asked",
    "pain",
  ] as const;
  expect(kinds.filter((kind) => opensAgain({ kind } as ChartEvent))).toEqual([
    "hold-cleared",
    "lock-changed",
    "approval",
  ]);
});
