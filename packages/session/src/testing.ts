export { BackwardTimeError, createManualClock, type ManualClock } from "./testing/manual-clock.ts";
export { createMemorySessionStore, type MemorySessionStore } from "./testing/memory-session-store.ts";
export { createRecordingCue, type RecordingCue } from "./testing/recording-cue.ts";
export { createReplayPoseSource, type ReplayPoseSource, replayDetector } from "./testing/replay-pose-source.ts";
export { createTestPlan } from "./testing/test-plan.ts";
