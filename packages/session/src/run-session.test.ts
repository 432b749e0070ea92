import { findExercise, type Dose, type ExerciseId } from "@plumbline/exercises";
import { milliseconds, type PoseFrame } from "@plumbline/motion";
import { addDetectorNoise, defaultCamera, framesOf, type SampleOptions, samplePerformance } from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import type { SourceKind } from "./ports.ts";
import { runSession } from "./run-session.ts";
import { score } from "./score.ts";
import type { SessionPlan } from "./session-plan.ts";
import { createManualClock, createMemorySessionStore, createRecordingCue, createReplayPoseSource } from "./testing.ts";

const FRAMES_A_SECOND = 20;

const planOf = (exerciseId: ExerciseId, dose: Dose, source: SourceKind): SessionPlan => {
  const exercise = findExercise(exerciseId);
  if (exercise === null) throw new Error(`no exercise ${exerciseId}`);
  return {
    sessionId: "01JD3Q5V7N8K4T2M6R9WXYZABC",
    startedAt: "2026-10-04T09:30:00+02:00",
    exercise,
    dose,
    source,
    device: "computer",
    programVersion: null,
    replayConsent: true,
    isVoiceOn: true,
  };
};

const filmed = (options: SampleOptions): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(samplePerformance(options), defaultCamera, FRAMES_A_SECOND), { level: "low", seed: 7 });

const perform = (exerciseId: ExerciseId, dose: Dose, source: SourceKind, frames: readonly PoseFrame[]) => {
  const store = createMemorySessionStore();
  const cue = createRecordingCue();
  const clock = createManualClock();
  const replay = createReplayPoseSource(source, frames);
  const failures: unknown[] = [];
  const session = runSession({
    plan: planOf(exerciseId, dose, source),
    source: replay,
    clock,
    cue,
    store,
    onSaveFailed: (reason) => failures.push(reason),
  });
  const phases = new Set<string>();
  session.subscribe(({ phase }) => phases.add(phase));
  for (const _ of frames) {
    clock.advance(milliseconds(1000 / FRAMES_A_SECOND));
    replay.play(1);
  }
  replay.end();
  return { session, store, cue, phases, replay, failures };
};

const five: Dose = { kind: "repetitions", sets: 1, from: 5, to: 5 };

describe("a session before the real engine", () => {
  it.each(["front", "oblique", "side"] as const)("[REP-16] five squats seen from %s end the set", async (view) => {
    const frames = filmed({ exerciseId: "squat", view, repetitions: 5 });
    const { session, store, cue, phases } = perform("squat", five, "camera", frames);
    console.log([...phases], session.view().record?.repetitions.length, cue.said().map((l)=> l==="silence"?l: l.key+JSON.stringify(l.values??"")).join(" "));
    expect(session.view().phase).toBe("asking-pain");
    session.dispatch({ type: "pain.answered", score: score(2) });
    session.dispatch({ type: "effort.answered", score: null });
    await Promise.resolve();
    const [record] = store.records();
    expect(record?.repetitions).toHaveLength(5);
    console.log(JSON.stringify({...record, skeletonTrace: record?.skeletonTrace?.bytes.length, repetitions: record?.repetitions.slice(0,1)}));
  });
  it("file", () => {
    const frames = filmed({ exerciseId: "squat", view: "side", repetitions: 5 });
    const { session, store, cue, phases } = perform("squat", five, "file", frames);
    console.log([...phases], session.view().record);
  });
  it("hold", () => {
    const frames = filmed({ exerciseId: "single_leg_stand", view: "front", repetitions: 1 });
    const { session, store, cue, phases } = perform("single_leg_stand", {kind:"hold",sets:1,duration: milliseconds(9000)}, "sample", frames);
    console.log([...phases], session.view().record?.holds, session.view().record?.sideDifference, cue.said().map((l)=> l==="silence"?l: l.key+JSON.stringify(l.values??"")).join(" "));
  });
});
