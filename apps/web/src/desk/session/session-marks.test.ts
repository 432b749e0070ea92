import { milliseconds } from "@plumbline/motion";
import { expect, test } from "vitest";
import { recordedSession } from "../../outbox/testing/recorded-session.ts";
import { toSessionUpload } from "../../outbox/to-session-upload.ts";
import { sessionMarks } from "./session-marks.ts";

const at = milliseconds;
const rep = (startAt: number, checks: readonly ("FC-07" | "FC-03")[]) => ({
  source: "camera" as const,
  set: 1,
  startAt: at(startAt),
  peakAt: at(startAt + 1_500),
  endAt: at(startAt + 3_000),
  range: 0.16,
  side: null,
  held: at(0),
  flags: [],
  checks,
  isClean: false,
  kneeFlexion: { left: null, right: null, isEstimate: false },
});

test("[FC-13] cues stand where they were said, checks without a cue where their repetition ended, gaps between", () => {
  const upload = toSessionUpload({
    ...recordedSession("01JD0000000000000000000A01", null),
    repetitions: [rep(1_000, ["FC-07"]), rep(6_000, ["FC-07", "FC-03"])],
    cues: [{ check: "FC-07", at: at(2_200) }],
    refusals: [{ reason: "walking", startAt: at(4_500), duration: at(800) }],
  });
  expect(sessionMarks(upload)).toEqual([
    { kind: "cue", atMs: 2_200, check: "FC-07" },
    { kind: "refusal", atMs: 4_500, reason: "walking", durationMs: 800 },
    { kind: "check", atMs: 9_000, check: "FC-07" },
    { kind: "check", atMs: 9_000, check: "FC-03" },
  ]);
});
