import { holdsEach } from "@plumbline/exercises";
import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { addDetectorNoise, defaultCamera, framesOf, type SampleOptions, samplePerformance } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { runSession } from "./run-session.ts";
import { score } from "./score.ts";
import type { SessionPlan } from "./session-plan.ts";
import { decodeSkeletonTrace } from "./skeleton-trace/decode-skeleton-trace.ts";
import {
  createManualClock,
  createMemorySessionStore,
  createRecordingCue,
  createReplayPoseSource,
  createTestPlan,
} from "./testing.ts";

const FRAMES_A_SECOND = 20;

const filmed = (options: SampleOptions): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(samplePerformance(options), defaultCamera, FRAMES_A_SECOND), { level: "low", seed: 7 });

const run = (plan: SessionPlan, frames: readonly PoseFrame[]) => {
  const store = createMemorySessionStore();
  const cue = createRecordingCue();
  const clock = createManualClock();
  const source = createReplayPoseSource(plan.source, frames);
  const failedSaves: unknown[] = [];
  const session = runSession({ plan, source, clock, cue, store, onSaveFailed: (reason) => failedSaves.push(reason) });
  const phases: string[] = [];
  session.subscribe(({ phase }) => {
    if (phases.at(-1) !== phase) phases.push(phase);
  });
  const playAll = (): void => {
    for (const _ of frames) {
      clock.advance(milliseconds(1000 / FRAMES_A_SECOND));
      source.play(1);
    }
    source.end();
  };
  const answer = (): void => {
    session.dispatch({ type: "pain.answered", score: score(2) });
    session.dispatch({ type: "effort.answered", score: score(4) });
  };
  return { session, store, cue, clock, source, phases, playAll, answer };
};

describe("a session from walking in to the record", () => {
  it.each(["front", "oblique", "side"] as const)("[REP-16] five squats seen from %s are five", (view) => {
    const plan = createTestPlan("squat", { replayConsent: true });
    const played = run(plan, filmed({ exerciseId: "squat", view, repetitions: 5 }));
    played.playAll();
    played.answer();
    expect(played.phases).toEqual([
      "opening",
      "set-up",
      "countdown",
      "active",
      "asking-pain",
      "asking-effort",
      "finished",
    ]);
    const [record, ...more] = played.store.records();
    expect(more).toEqual([]);
    expect(record).toMatchObject({ status: "completed", source: "camera", view, pain: 2, effort: 4 });
    expect(record?.repetitions).toHaveLength(5);
    expect(played.store.saves()).toBe(2);
    expect(played.source.isClosed()).toBe(true);
    const counts = played.cue
      .said()
      .flatMap((line) => (line !== "silence" && line.key === "spoken.count" ? line.values?.count : []));
    expect(counts).toEqual([1, 2, 3, 4, 5]);
    const trace = decodeSkeletonTrace(record?.skeletonTrace?.bytes ?? new Uint8Array());
    expect(trace.poses.length).toBeCloseTo((record?.duration ?? 0) / 100, -1);
  });

  it("[REP-10] who walks in, stands, raises a hand and leaves has done none", () => {
    const played = run(createTestPlan("squat"), filmed({ exerciseId: "squat", view: "front", repetitions: 0 }));
    played.playAll();
    expect(played.session.view().record).toMatchObject({ status: "stopped", repetitions: [], partials: [] });
  });

  it("single-leg stands are held on each side, and complete the set", () => {
    const dose = holdsEach(1, 9);
    const plan = createTestPlan("single_leg_stand", { dose, source: "sample" });
    const played = run(plan, filmed({ exerciseId: "single_leg_stand", view: "front", repetitions: 1 }));
    played.playAll();
    const record = played.session.view().record;
    expect(record).toMatchObject({ status: "completed", source: "sample" });
    expect(record?.holds.map(({ side }) => side).toSorted()).toEqual(["left", "right"]);
    for (const { duration } of record?.holds ?? []) expect(duration).toBeGreaterThanOrEqual(9_000);
    const keys = played.cue.said().map((line) => (line === "silence" ? line : line.key));
    expect(keys.filter((key) => key === "spoken.otherSide")).toHaveLength(1);
  });

  it("[REP-01] [REP-19] the same squats from a file need no start signal and say their source", () => {
    const plan = createTestPlan("squat", { source: "file" });
    const played = run(plan, filmed({ exerciseId: "squat", view: "side", repetitions: 5 }));
    played.playAll();
    expect(played.session.view().record).toMatchObject({ source: "file", status: "completed", skeletonTrace: null });
    expect(played.session.view().record?.repetitions.map(({ source }) => source)).toEqual(Array(5).fill("file"));
  });
});

describe("running", () => {
  it("frees everything on close, keeps what was measured, and is deaf afterwards", () => {
    const frames = filmed({ exerciseId: "squat", view: "front", repetitions: 3 });
    const played = run(createTestPlan("squat"), frames);
    for (const _ of frames.slice(0, 700)) {
      played.clock.advance(milliseconds(50));
      played.source.play(1);
    }
    expect(played.session.view().phase).toBe("active");
    const before = played.session.view().count;
    expect(before).toBeGreaterThan(0);
    played.session.close();
    played.session.close();
    expect(played.source.isClosed()).toBe(true);
    expect(played.store.records()[0]?.repetitions).toHaveLength(before);
    const heardBefore = played.cue.said().length;
    played.session.dispatch({ type: "start.pressed" });
    played.clock.advance(milliseconds(10_000));
    expect(played.cue.said()).toHaveLength(heardBefore);
  });

  it("a source that fails while it is being opened frees the clock too", () => {
    const source = createReplayPoseSource("camera", []);
    const clock = createManualClock();
    let ticks = 0;
    const session = runSession({
      plan: createTestPlan("squat"),
      source: {
        ...source,
        subscribe: (listener) => {
          listener({ type: "source.failed", failure: "no-camera", detail: "" });
          return source.subscribe(listener);
        },
      },
      clock: {
        now: clock.now,
        every: (interval) =>
          clock.every(interval, () => {
            ticks += 1;
          }),
      },
      cue: createRecordingCue(),
      store: createMemorySessionStore(),
      onSaveFailed: () => {},
    });
    expect(session.view()).toMatchObject({ phase: "failed", failure: "no-camera" });
    clock.advance(milliseconds(5_000));
    expect(ticks).toBe(0);
    expect(source.isClosed()).toBe(true);
  });

  it("a record that cannot be saved is told at each try", async () => {
    const failures: unknown[] = [];
    const frames = filmed({ exerciseId: "squat", view: "front", repetitions: 1 });
    const source = createReplayPoseSource("file", frames);
    const session = runSession({
      plan: createTestPlan("squat", { source: "file" }),
      source,
      clock: createManualClock(),
      cue: createRecordingCue(),
      store: { save: () => Promise.reject(new Error("disk full")) },
      onSaveFailed: (reason) => failures.push(reason),
    });
    source.play();
    source.end();
    session.close();
    await Promise.resolve();
    await Promise.resolve();
    expect(failures).toEqual([new Error("disk full"), new Error("disk full")]);
  });
});
