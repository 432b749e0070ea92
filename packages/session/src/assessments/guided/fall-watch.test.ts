import { LANDMARK, milliseconds, type PoseFrame } from "@plumbline/motion";
import { sampleTestFrames } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { heardIn, planOf, play, toldBy } from "../../testing/guided-rehearsal.ts";
import { readAssessment } from "./read-assessment.ts";

const stages = sampleTestFrames({ test: "four_stage" });
const chair = sampleTestFrames({ test: "five_times_sit_to_stand" });

/** A fall takes 0.8 s; then the person lies where the feet were: everything is a tenth as high. */
const falls = (frames: readonly PoseFrame[], from: number): readonly PoseFrame[] =>
  frames.map((frame) => {
    const floor = frame.image?.[LANDMARK.leftHeel]?.y;
    if (frame.at < from || frame.image === null || floor === undefined) return frame;
    const left = 1 - 0.9 * Math.min(1, (frame.at - from) / 800);
    const image = frame.image.map((point) => point && { ...point, y: floor - (floor - point.y) * left });
    return { ...frame, image };
  });

test("[GDE-7] [FALL-01] [FALL-03] hips that drop in a stance and stay down end the test, and it is asked at once", () => {
  const fallen = play(planOf("four_stage"), falls(stages, 30_000));
  expect(readAssessment(fallen.state)).toMatchObject({ phase: "finished", end: "fall" });
  expect(fallen.state.falls?.detection.suspicion?.trigger).toBe("dropped-and-stayed");
  expect(fallen.state.now).toBeLessThan(33_500);
  expect(heardIn(fallen)).toContain("I saw something. Are you OK?");
  expect(toldBy(fallen)[0]).toMatchObject({ validity: expect.arrayContaining(["wrong_protocol"]), fallRisk: false });
});

test("[FALL-01] who vanishes right after a drop", () => {
  const gone = falls(stages, 30_000).map((frame) =>
    frame.at > 30_900 ? { ...frame, image: null, world: null } : frame,
  );
  expect(play(planOf("four_stage"), gone).state.falls?.detection.suspicion?.trigger).toBe("vanished");
});

test("[FALL-02] sitting down on the chair is no fall, below its seat is one", () => {
  expect(play(planOf("five_times_sit_to_stand"), chair).state.falls?.detection.suspicion).toBeNull();
  const fallen = play(planOf("five_times_sit_to_stand"), falls(chair, 45_000));
  expect(fallen.state).toMatchObject({ end: "fall" });
  expect(fallen.state.now).toBeLessThan(milliseconds(48_500));
});
