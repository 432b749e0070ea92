import { type ExerciseId, findExercise } from "@plumbline/exercises";
import { actSet, type SampleExerciseId } from "@plumbline/synthetic";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { heightIn, inPicture, inWorld, type JointChange, rise } from "../testing/moved-joints.ts";
import { milliseconds } from "../units.ts";

const countIn = (counter: ExerciseId, frames: readonly PoseFrame[]): number =>
  analyseRecording(frames, findExercise(counter)?.spec ?? expect.fail(`no exercise ${counter}`)).reps.length;

const scene = (exerciseId: SampleExerciseId, yaw: number): readonly PoseFrame[] => {
  const set = actSet({ exerciseId, repetitions: 1 });
  const still = { kind: set.rest, duration: milliseconds(2000) };
  const { chair, start } = set;
  return sceneOf([still, ...set.acts, still], { yaw, chair, start }).frames;
};

const LEGS = [
  [LANDMARK.leftKnee, LANDMARK.rightKnee],
  [LANDMARK.leftAnkle, LANDMARK.rightAnkle],
  [LANDMARK.leftHeel, LANDMARK.rightHeel],
  [LANDMARK.leftFootIndex, LANDMARK.rightFootIndex],
] as const;

/** Whose place a joint of the legs has when they are exchanged. */
const OTHER = new Map<number, number>(
  LEGS.flatMap(
    ([left, right]) =>
      [
        [left, right],
        [right, left],
      ] as const,
  ),
);

/** Somebody stands; for half a second the detector takes each leg for the other one. */
const exchanged = (): readonly PoseFrame[] => {
  const share = (seconds: number): number => rise(seconds, 3, 3.4) - rise(seconds, 3.9, 4.3);
  const still = sceneOf([stand(6)], { yaw: 45 }).frames;
  const seen = still.map((frame) => {
    const there = (index: number) => frame.image?.[OTHER.get(index) ?? index] ?? null;
    const image = frame.image?.map((joint, index) => {
      const other = there(index);
      // The right one does not come all the way.
      const moved = share(frame.at / 1000) * (index % 2 === 0 ? 0.8 : 1);
      return (
        joint &&
        other && { ...joint, x: joint.x + moved * (other.x - joint.x), y: joint.y + moved * (other.y - joint.y) }
      );
    });
    return { ...frame, image: image ?? null };
  });
  // It also guesses one of them a little behind the other.
  return inWorld(seen, (joint, index, seconds) => {
    const back = index === LANDMARK.leftAnkle ? 0.1 : 0.05;
    const isMoved = index === LANDMARK.leftAnkle || index === LANDMARK.leftKnee;
    return isMoved ? { ...joint, x: joint.x - back * share(seconds), z: joint.z + back * share(seconds) } : joint;
  });
};

test("[LEG-6] legs that the detector exchanges have not gone back", () => {
  expect(countIn("hip_extension", exchanged())).toBe(0);
});

/** H of the synthetic person, metres. */
const HEIGHT = 1.5;

/** The trunk and the head sink by a share of H while the first leg goes back. */
const bowed = (frames: readonly PoseFrame[], share: number): readonly PoseFrame[] => {
  const sink =
    (height: number): JointChange =>
    (joint, index, seconds) => {
      const bend = rise(seconds, 2.2, 2.8) - rise(seconds, 6.2, 7);
      return index < LANDMARK.leftHip ? { ...joint, y: joint.y + share * height * bend } : joint;
    };
  return inWorld(inPicture(frames, sink(heightIn(frames))), sink(HEIGHT));
};

test("[LEG-7] a leg that goes back under a trunk bent to the floor is not lifted back; one under a leaning trunk is", () => {
  const frames = scene("hip_extension", 45);
  expect(countIn("hip_extension", bowed(frames, 0.08))).toBe(2);
  expect(countIn("hip_extension", bowed(frames, 0.2))).toBe(1);
});

/** The knees are bent by some 40 degrees but while the heels are up. */
const risenFromASquat = (frames: readonly PoseFrame[], share: number): readonly PoseFrame[] =>
  inPicture(frames, (joint, index, seconds) => {
    const isKnee = index === LANDMARK.leftKnee || index === LANDMARK.rightKnee;
    const bend = 1 - rise(seconds, 2.4, 2.7) + rise(seconds, 5, 5.3);
    return isKnee ? { ...joint, x: joint.x + share * heightIn(frames) * bend } : joint;
  });

test("[HR-3] heels that rise while the knees straighten end a squat", () => {
  const frames = scene("heel_raise", 90);
  expect(countIn("heel_raise", frames)).toBe(1);
  expect(countIn("heel_raise", risenFromASquat(frames, 0.02))).toBe(1);
  expect(countIn("heel_raise", risenFromASquat(frames, 0.1))).toBe(0);
});

/** The nose hangs by a share of H, and comes up when the head goes back. */
const lookingUp = (frames: readonly PoseFrame[], share: number): readonly PoseFrame[] =>
  inPicture(frames, (joint, index, seconds) => {
    const down = 1 - rise(seconds, 4.3, 5.6) + rise(seconds, 11.6, 12.9);
    return index === LANDMARK.nose ? { ...joint, y: joint.y + share * heightIn(frames) * down } : joint;
  });

test("[ARM-4] a head that looks up from the floor draws in no chin", () => {
  const frames = scene("tall_posture", 90);
  expect(countIn("tall_posture", lookingUp(frames, 0.01))).toBe(countIn("tall_posture", frames));
  expect(countIn("tall_posture", lookingUp(frames, 0.08))).toBe(0);
});

/** Everything over the knees comes down by a share of H, from so many seconds on. */
const squatting = (frames: readonly PoseFrame[], share: number, from: number): readonly PoseFrame[] =>
  inPicture(frames, (joint, index, seconds) =>
    index < LANDMARK.leftKnee
      ? { ...joint, y: joint.y + share * heightIn(frames) * rise(seconds, from, from + 1) }
      : joint,
  );

test.each([
  ["band_pull_apart", 3.9],
  ["chest_opener", 3],
] as const)("[ARM-5] in a body that goes up and down there is no %s", (id, from) => {
  const frames = scene(id, 0);
  expect(countIn(id, frames)).toBe(1);
  expect(countIn(id, squatting(frames, 0.02, from))).toBe(1);
  expect(countIn(id, squatting(frames, 0.1, from))).toBe(0);
});

/** The trunk is bent forward, by a share of H, until the arms open. */
const bentBefore = (frames: readonly PoseFrame[], share: number): readonly PoseFrame[] =>
  inPicture(frames, (joint, index, seconds) => {
    const bend = rise(seconds, 2.2, 2.6) - rise(seconds, 4.3, 4.9);
    return index < LANDMARK.leftHip ? { ...joint, y: joint.y + share * heightIn(frames) * bend } : joint;
  });

test("[ARM-5] arms that part while the trunk comes up from the floor pull nothing apart", () => {
  const frames = scene("band_pull_apart", 0);
  expect(countIn("band_pull_apart", bentBefore(frames, 0.02))).toBe(1);
  expect(countIn("band_pull_apart", bentBefore(frames, 0.12))).toBe(0);
});
