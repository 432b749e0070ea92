import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sessionSummary, summariseUpload } from "./session-summary.ts";
import {
  type CurrentSessionUpload,
  type FormerSessionUpload,
  sessionUpload,
  sessionUpload1,
} from "./session-upload.ts";

const upload: CurrentSessionUpload = {
  version: 2,
  sessionId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
  exerciseId: "squat",
  programVersion: 3,
  source: "camera",
  dose: { kind: "repetitions", sets: 2, from: 8, to: 12, each: false },
  activeMs: null,
  detector: { name: "blazepose-full", backend: "webgl", weightsChecksum: "a1".repeat(32) },
  device: "tablet",
  startedAt: "2026-10-04T09:30:00+02:00",
  durationMs: 61_250,
  status: "completed",
  failure: null,
  calibration: {
    atMs: 4_100,
    bodyHeight: 512.5,
    trunkLength: 161,
    ankleGap: 0.12,
    trunkForward: 2,
    trunkSide: -1.5,
    neckBend: null,
    view: "oblique",
  },
  frameRate: { median: 28.5, isReduced: false },
  view: "oblique",
  notMeasurable: null,
  repetitions: [
    {
      source: "camera",
      set: 1,
      startMs: 9_000,
      peakMs: 10_400,
      endMs: 11_900,
      range: 0.17,
      side: null,
      heldMs: 250,
      flags: ["slow"],
      checks: ["FC-07"],
      isClean: false,
      kneeFlexion: { left: 88, right: null, isEstimate: true },
    },
    { source: "manual", set: 1, atMs: 15_000 },
  ],
  partials: [],
  holds: [{ set: 1, side: "left", startMs: 1, endMs: 10_001, durationMs: 9_500, checks: [] }],
  refusals: [{ reason: "walking", startMs: 700, durationMs: 1_400 }],
  cues: [{ check: "FC-07", atMs: 9_500 }],
  checks: { "FC-07": 1, "FC-STS-A": 2 },
  sideDifference: null,
  pain: 2,
  effort: null,
  replayConsent: true,
  skeletonTrace: { startMs: 9_000, byteLength: 25_000 },
};

/** The same session as a device sent it before its update. */
const former = ((): FormerSessionUpload => {
  const { dose: _, activeMs: __, ...rest } = upload;
  const withoutHeld = <Rep extends { readonly source: string }>(rep: Rep) =>
    Object.fromEntries(Object.entries(rep).filter(([key]) => key !== "heldMs"));
  return sessionUpload1.parse({ ...rest, version: 1, repetitions: upload.repetitions.map(withoutHeld) });
})();

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

  it("[REP-16] reads a session of version 1 as it was sent, and adds nothing to it", () => {
    expect(sessionUpload.parse(JSON.parse(JSON.stringify(former)))).toEqual(former);
    expect(accepts({ ...former, version: 2 })).toBe(false);
    expect(accepts({ ...upload, version: 1 })).toBe(false);
    expect(accepts({ ...former, source: "manual" })).toBe(false);
    expect(accepts({ ...former, replayConsent: false })).toBe(false);
  });

  it("lists both versions, and lines of lists that were stored before there were minutes", () => {
    expect(summariseUpload(former)).toMatchObject({ repetitions: 2, holds: 1, activeMs: null });
    expect(summariseUpload({ ...upload, activeMs: 9_000 }).activeMs).toBe(9_000);
    const { activeMs: _, ...stored } = summariseUpload(former);
    expect(sessionSummary.parse(stored)).toEqual(summariseUpload(former));
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
