import { type ExerciseId, findExercise } from "@plumbline/exercises";
import { type Act, actSet } from "@plumbline/synthetic";
import { sceneOf, squat, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { heightIn, inPicture, rise } from "../testing/moved-joints.ts";

const countIn = (counter: ExerciseId, frames: readonly PoseFrame[]): number =>
  analyseRecording(frames, findExercise(counter)?.spec ?? expect.fail(`no exercise ${counter}`)).reps.length;

const squatted = (depth: number): readonly PoseFrame[] =>
  sceneOf([stand(2), squat({ depth, phase: 1 }), stand(2)]).frames;

const LEFT_FOOT: readonly number[] = [LANDMARK.leftAnkle, LANDMARK.leftHeel, LANDMARK.leftFootIndex];

/** While the hips come down the left foot is put aside by a share of H, and stays there. */
const steppedAside = (frames: readonly PoseFrame[], share: number): readonly PoseFrame[] =>
  inPicture(frames, (joint, index, seconds) =>
    LEFT_FOOT.includes(index) ? { ...joint, x: joint.x + share * heightIn(frames) * rise(seconds, 2, 3.6) } : joint,
  );

test("[SQ-9] a dip of the hips that a foot outruns is a step; a squat may drag a foot as far", () => {
  expect(countIn("mini_squat", squatted(0.05))).toBe(1);
  expect(countIn("mini_squat", steppedAside(squatted(0.05), 0.03))).toBe(1);
  expect(countIn("mini_squat", steppedAside(squatted(0.05), 0.07))).toBe(0);
  expect(countIn("squat", steppedAside(squatted(0.2), 0.07))).toBe(1);
});

test("[SQ-10] a dip that ends with the hips higher than it began is the start of a jump", () => {
  const frames = squatted(0.1);
  const risen = (share: number) =>
    inPicture(frames, (joint, _, seconds) => ({
      ...joint,
      y: joint.y - share * heightIn(frames) * (rise(seconds, 3, 3.6) - rise(seconds, 4.5, 5.5)),
    }));
  expect(countIn("mini_squat", risen(0.01))).toBe(1);
  expect(countIn("mini_squat", risen(0.055))).toBe(0);
});

/** Everything over the knees comes down by a share of H while a knee is up. */
const bouncing = (acts: readonly Act[], share: number): readonly PoseFrame[] => {
  const { performance, frames } = sceneOf([stand(2), ...acts, stand(2)]);
  const { reps } = performance.truth;
  return inPicture(frames, (joint, index, seconds) => {
    const rep = reps.find(({ startAt, endAt }) => startAt <= seconds * 1000 && seconds * 1000 <= endAt);
    if (rep === undefined || index >= LANDMARK.leftKnee) return joint;
    const [start, end] = [rep.startAt / 1000, rep.endAt / 1000];
    const sink = rise(seconds, start + 0.35, start + 0.75) - rise(seconds, end - 0.75, end - 0.4);
    return { ...joint, y: joint.y + share * heightIn(frames) * sink };
  });
};

test("[STEP-8] whose hips are lowest while the knee is highest jogs; a march may sink a little", () => {
  const { acts } = actSet({ exerciseId: "march", repetitions: 2 });
  expect(countIn("march", bouncing(acts, 0.01))).toBe(4);
  expect(countIn("march", bouncing(acts, 0.028))).toBe(0);
});
