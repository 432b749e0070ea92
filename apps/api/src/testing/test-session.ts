import type { CurrentSessionUpload, FormerSessionUpload } from "@plumbline/contracts";

/** A squat session with one clean repetition, one with a remark, and one counted by hand. */
export function createTestSession(changes: Partial<CurrentSessionUpload> = {}): CurrentSessionUpload {
  const measured = {
    source: "camera",
    set: 1,
    startMs: 9_000,
    peakMs: 10_400,
    endMs: 11_900,
    range: 0.17,
    side: null,
    heldMs: 250,
    flags: [],
    checks: [],
    isClean: true,
    kneeFlexion: { left: 88, right: null, isEstimate: true },
  } satisfies CurrentSessionUpload["partials"][number];
  return {
    version: 2,
    sessionId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    exerciseId: "squat",
    programVersion: null,
    source: "camera",
    dose: { kind: "repetitions", sets: 1, from: 3, to: 3, each: false },
    activeMs: null,
    detector: { name: "blazepose-full", backend: "webgl", weightsChecksum: "a1".repeat(32) },
    device: "tablet",
    startedAt: "2026-10-04T09:30:00+02:00",
    durationMs: 61_250,
    status: "completed",
    failure: null,
    calibration: null,
    frameRate: { median: 28.5, isReduced: false },
    view: "oblique",
    notMeasurable: null,
    repetitions: [
      measured,
      { ...measured, checks: ["FC-07"], isClean: false },
      { source: "manual", set: 1, atMs: 15_000 },
    ],
    partials: [],
    holds: [],
    refusals: [],
    cues: [],
    checks: { "FC-07": 1, "FC-STS-A": 2 },
    sideDifference: null,
    pain: 7,
    effort: null,
    replayConsent: true,
    skeletonTrace: null,
    ...changes,
  };
}

/** A session as devices sent it before version 2. */
export function createFormerSession(): FormerSessionUpload {
  const { dose: _, activeMs: __, ...rest } = createTestSession();
  return {
    ...rest,
    version: 1,
    source: "camera",
    repetitions: [{ source: "manual", set: 1, atMs: 15_000 }],
    partials: [],
    holds: [],
  };
}

/** ULIDs in the order of their numbers. */
export function testUlid(number: number): string {
  return `01JD${String(number).padStart(22, "0")}`;
}
