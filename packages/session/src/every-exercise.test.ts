import { catalogue, type Dose } from "@plumbline/exercises";
import { milliseconds, type PoseFrame } from "@plumbline/motion";
import {
  addDetectorNoise,
  defaultCamera,
  framesOf,
  isSampleExercise,
  type SampleExerciseId,
  samplePerformance,
} from "@plumbline/synthetic";
import { describe, expect, it } from "vitest";
import { runSession } from "./run-session.ts";
import type { SessionRecord } from "./session-record.ts";
import {
  createManualClock,
  createMemorySessionStore,
  createRecordingCue,
  createReplayPoseSource,
  createTestPlan,
} from "./testing.ts";

/** One short set of what tier A asks for. */
const shortDose = (dose: Dose): Dose => {
  switch (dose.kind) {
    case "repetitions":
      return { ...dose, sets: 1, from: 2, to: 2 };
    case "hold":
      return { ...dose, sets: 1, holds: 1, duration: milliseconds(4_000) };
    case "time":
      return { ...dose, sets: 1, from: milliseconds(4_000), to: milliseconds(5_000) };
  }
};

const visit = (exerciseId: SampleExerciseId): readonly PoseFrame[] =>
  addDetectorNoise(framesOf(samplePerformance({ exerciseId, repetitions: 3 }), defaultCamera, 15), {
    level: "low",
    seed: 3,
  });

/** The sample patient's visit in its recommended view, from walking in to the record. */
const play = (id: SampleExerciseId, dose: Dose): SessionRecord | null => {
  const source = createReplayPoseSource("sample", visit(id));
  const session = runSession({
    plan: createTestPlan(id, { source: "sample", dose: shortDose(dose) }),
    source,
    clock: createManualClock(),
    cue: createRecordingCue(),
    store: createMemorySessionStore(),
    onSaveFailed: () => {},
  });
  source.play();
  source.end();
  return session.view().record;
};

describe("every exercise that a camera can see", () => {
  const played = catalogue.flatMap((exercise) => {
    const { id, dose } = exercise;
    return isSampleExercise(id) && dose.A !== null ? [[id, dose.A] as const] : [];
  });

  it.each(played)("[REP-16] %s is done before the camera, and its dose with it", (id, dose) => {
    const record = play(id, dose);
    expect(record).toMatchObject({
      exerciseId: id,
      status: "completed",
      notMeasurable: null,
    });
    const results = (record?.repetitions.length ?? 0) + (record?.holds.length ?? 0);
    // A slow pair may take longer than the minutes of this test.
    if (dose.kind !== "time") expect(results).toBeGreaterThan(0);
    expect(record?.activeTime ?? null).toBe(dose.kind === "time" ? 5_000 : null);
  });
});
