import { findExercise } from "@plumbline/exercises";
import { actSet } from "@plumbline/synthetic";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";

test("[ARM-6] a curl whose beginning nobody saw is one", () => {
  const { spec } = findExercise("arm_curl") ?? expect.fail("no arm curl");
  const { acts } = actSet({ exerciseId: "arm_curl", repetitions: 2 });
  const { frames } = sceneOf([stand(2), ...acts, stand(1)], { yaw: 90 });
  const [first = expect.fail("no curl")] = analyseRecording(frames, spec).reps;
  const hidden = frames.map((frame) =>
    frame.at > first.startAt && frame.at < first.peakAt - 100 ? { ...frame, image: null, world: null } : frame,
  );
  expect(analyseRecording(hidden, spec).reps.length).toBe(2);
});
