import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionUpload } from "./session-upload.ts";
import { exampleUpload as upload } from "./testing/example-upload.ts";

const accepts = (value: unknown): boolean => sessionUpload.safeParse(value).success;

describe("session upload, version 2", () => {
  it("[REP-16] [REP-18] [REP-19] keeps every field of a session through JSON", () => {
    expect(sessionUpload.parse(JSON.parse(JSON.stringify(upload)))).toEqual(upload);
  });

  it.each([
    ["a version of tomorrow", { version: 3 }],
    ["an id that is no ULID", { sessionId: "session-1" }],
    ["an exercise that is not in the catalogue", { exerciseId: "sit_up" }],
    ["a start without offset", { startedAt: "2026-10-04T09:30:00" }],
    ["a start that is no date", { startedAt: "yesterday" }],
    ["a pain beyond the scale", { pain: 11 }],
    ["half an effort", { effort: 2.5 }],
    ["a duration without end", { durationMs: Number.POSITIVE_INFINITY }],
    ["a range that is no number", { repetitions: [{ ...upload.repetitions[0], range: Number.NaN }] }],
    ["a dose without a kind", { dose: { sets: 1, from: 1, to: 2 } }],
    ["a dose of no set", { dose: { ...upload.dose, sets: 0 } }],
    ["minutes below none", { activeMs: -1 }],
    ["a range beyond a full turn", { repetitions: [{ ...upload.repetitions[0], range: 361 }] }],
    ["a repetition from nowhere", { repetitions: [{ ...upload.repetitions[0], source: "guess" }] }],
    ["more repetitions than anybody does", { repetitions: Array(2_001).fill(upload.repetitions[1]) }],
    ["a check that is not one", { checks: { "<script>": 1 } }],
    ["a trace longer than ten minutes can be", { skeletonTrace: { startMs: 0, byteLength: 300_001 } }],
    ["a trace of nothing", { skeletonTrace: { startMs: 0, byteLength: 0 } }],
    ["a trace inside the record", { skeletonTrace: { startMs: 0, base64: "UExTVA==" } }],
    ["an id in small letters, which would be a second key", { sessionId: "01jd3q5v7n8k4t2m6r9wxyzabc" }],
    ["a field that nobody knows", { picture: "data:image/png;base64,AAAA" }],
    ["[INT-27] a trace without consent", { replayConsent: false }],
    ["a failure that is not named", { status: "failed" }],
    ["a failure of a completed session", { failure: "worker-died" }],
  ])("refuses %s", (_, change) => {
    expect(accepts({ ...upload, ...change })).toBe(false);
  });

  it("[INT-27] takes a session without consent and without a trace", () => {
    expect(accepts({ ...upload, replayConsent: false, skeletonTrace: null })).toBe(true);
  });

  it.each([
    ["degrees", { repetitions: [{ ...upload.repetitions[0], range: 87.5, side: "left" }] }],
    ["a hold of the whole body", { holds: [{ ...upload.holds[0], side: null }] }],
    ["minutes", { dose: { kind: "time", sets: 1, fromMs: 120_000, toMs: 300_000 }, activeMs: 180_000 }],
    ["holds asked for", { dose: { kind: "hold", sets: 1, holds: 5, durationMs: 10_000, each: false } }],
    [
      "[REP-19] a timer without a camera",
      { source: "manual", detector: null, notMeasurable: "timer-only", repetitions: [upload.repetitions[1]] },
    ],
  ])("takes %s", (_, change) => {
    expect(accepts({ ...upload, ...change })).toBe(true);
  });

  it("refuses an upload with any one field missing", () => {
    for (const field of Object.keys(upload)) {
      const rest = Object.fromEntries(Object.entries(upload).filter(([key]) => key !== field));
      expect(accepts(rest), field).toBe(false);
    }
  });

  it("never throws, whatever JSON arrives", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(upload)), (value, field) => {
        expect(accepts(value)).toBe(false);
        sessionUpload.safeParse({ ...upload, [field]: value });
      }),
    );
  });
});
