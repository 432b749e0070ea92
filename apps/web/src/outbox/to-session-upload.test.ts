import { sessionUpload } from "@plumbline/contracts";
import { holdsEach, minutes } from "@plumbline/exercises";
import { milliseconds, type PoseFrame } from "@plumbline/motion";
import {
  decodeSkeletonTrace,
  type FormerSessionRecord,
  type RecordedRepetition,
  runSession,
  type SessionPlan,
  type SessionRecord,
  score,
} from "@plumbline/session";
import {
  createManualClock,
  createMemorySessionStore,
  createRecordingCue,
  createReplayPoseSource,
  createTestPlan,
} from "@plumbline/session/testing";
import { addDetectorNoise, defaultCamera, framesOf, type SampleOptions, samplePerformance } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { toSessionUpload } from "./to-session-upload.ts";

const filmed = (options: SampleOptions): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(samplePerformance(options), defaultCamera, 20), { level: "low", seed: 5 });

/** A session as it is really done, with one repetition, or hold, counted by hand. */
const recordOf = (plan: SessionPlan, frames: readonly PoseFrame[]): SessionRecord => {
  const store = createMemorySessionStore();
  const source = createReplayPoseSource(plan.source, frames);
  const session = runSession({
    plan,
    source,
    clock: createManualClock(),
    cue: createRecordingCue(),
    store,
    onSaveFailed: () => {},
  });
  let hasCounted = false;
  session.subscribe(({ phase }) => {
    if (hasCounted || phase !== "active") return;
    hasCounted = true;
    session.dispatch({ type: "count.pressed" });
  });
  source.play();
  source.end();
  session.dispatch({ type: "pain.answered", score: score(3) });
  session.dispatch({ type: "effort.answered", score: null });
  const [record] = store.records();
  if (record === undefined) throw new Error("the session left no record");
  return record;
};

const withoutHeld = (repetition: RecordedRepetition): FormerSessionRecord["repetitions"][number] => {
  if (repetition.source === "manual") return repetition;
  const { held: _, ...former } = repetition;
  return former;
};

describe("record to contract", () => {
  it("[REP-16] [REP-18] squats by the sample patient, their trace included, pass the contract unchanged", () => {
    const plan = createTestPlan("squat", { source: "sample", replayConsent: true });
    const record = recordOf(plan, filmed({ exerciseId: "squat", view: "oblique", repetitions: 4 }));
    const upload = toSessionUpload(record);
    expect(sessionUpload.parse(JSON.parse(JSON.stringify(upload)))).toEqual(upload);
    expect(upload).toMatchObject({ exerciseId: "squat", source: "sample", status: "completed", pain: 3, effort: null });
    expect(upload.repetitions.map(({ source }) => source)).toEqual(["manual", ...Array(4).fill("sample")]);
    const [first] = upload.repetitions.flatMap((repetition) => (repetition.source === "manual" ? [] : [repetition]));
    expect(first?.startMs).toBeLessThan(first?.peakMs ?? 0);
    const bytes = record.skeletonTrace?.bytes ?? new Uint8Array();
    expect(upload.skeletonTrace?.byteLength).toBe(bytes.byteLength);
    expect(decodeSkeletonTrace(bytes).poses.length).toBeGreaterThan(100);
  });

  it("[REP-18] holds, one of them timed by hand, and a session without consent, pass the contract", () => {
    const dose = holdsEach(1, 9);
    const plan = createTestPlan("single_leg_stand", { source: "sample", dose });
    const record = recordOf(plan, filmed({ exerciseId: "single_leg_stand", view: "front", repetitions: 1 }));
    const upload = toSessionUpload(record);
    expect(upload.holds).toMatchObject([
      { source: "manual", side: "left", durationMs: 9_000 },
      { source: "sample", side: "right" },
    ]);
    expect(upload.skeletonTrace).toBeNull();
  });

  it("[REP-18] a timer done without a camera passes the contract", () => {
    const plan = createTestPlan("back_extensor_supine", { dose: minutes(5, 10), source: "manual" });
    const store = createMemorySessionStore();
    const clock = createManualClock();
    const source = createReplayPoseSource("manual", []);
    const session = runSession({ plan, source, clock, cue: createRecordingCue(), store, onSaveFailed: () => {} });
    source.play();
    session.dispatch({ type: "start.pressed" });
    clock.advance(milliseconds(25_100));
    session.dispatch({ type: "count.pressed" });
    session.close();
    const [record] = store.records();
    if (record === undefined) throw new Error("the session left no record");
    expect(toSessionUpload(record)).toMatchObject({
      version: 2,
      source: "manual",
      detector: null,
      notMeasurable: "timer-only",
      dose: { kind: "time", sets: 1, fromMs: 300_000, toMs: 600_000 },
      activeMs: 20_000,
      repetitions: [{ source: "manual" }],
      status: "stopped",
    });
  });

  it("a record that has waited since before version 2 is sent as version 1", () => {
    const plan = createTestPlan("squat", { source: "file" });
    const {
      dose: _,
      activeTime: __,
      ...record
    } = recordOf(plan, filmed({ exerciseId: "squat", view: "side", repetitions: 2 }));
    const former: FormerSessionRecord = {
      ...record,
      version: 1,
      repetitions: record.repetitions.map(withoutHeld),
      partials: [],
    };
    const upload = toSessionUpload(former);
    expect(upload.version).toBe(1);
    expect(upload.repetitions).toHaveLength(2);
    expect(sessionUpload.parse(JSON.parse(JSON.stringify(upload)))).toEqual(upload);
  });

  it("a file in which nobody is seen passes the contract with its reason", () => {
    const empty = filmed({ exerciseId: "squat", view: "front", repetitions: 1 }).map((frame) => ({
      ...frame,
      image: null,
      world: null,
    }));
    const upload = toSessionUpload(recordOf(createTestPlan("squat", { source: "file" }), empty));
    expect(upload).toMatchObject({ notMeasurable: "no-person", repetitions: [], calibration: null });
  });

  it("a record that breaks the contract is refused", () => {
    const plan = createTestPlan("squat", { source: "file" });
    const record = recordOf(plan, filmed({ exerciseId: "squat", view: "side", repetitions: 1 }));
    expect(() => toSessionUpload({ ...record, startedAt: "4 October" })).toThrow();
  });
});
