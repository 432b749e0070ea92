import { findExercise } from "@plumbline/exercises";
import type { Act } from "@plumbline/synthetic";
import { type SceneOptions, sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { milliseconds, normalisedHeight } from "../units.ts";

type Spoil = (frame: PoseFrame) => PoseFrame;

const nobody: Spoil = (frame) => ({ ...frame, image: null, world: null });
const dim =
  (mark: number): Spoil =>
  (frame) => ({
    ...frame,
    image:
      frame.image?.map((joint, index) => (index === mark && joint ? { ...joint, visibility: 0.1 } : joint)) ?? null,
  });

/** Four movements, of which the third has its frames spoilt from one share of its time to another. */
const countSpoilt = (
  id: string,
  act: (index: number) => Act,
  from: number,
  until: number,
  spoil: Spoil,
  options: SceneOptions,
) => {
  const spec = findExercise(id)?.spec ?? expect.fail(`no exercise ${id}`);
  const acts = [0, 1, 2, 3].flatMap((index) => [act(index), stand(1.2)]);
  const { frames, performance } = sceneOf([stand(2), ...acts], options);
  const third = performance.truth.reps[2] ?? expect.fail("no third");
  const at = (share: number): number => third.startAt + share * (third.endAt - third.startAt);
  const spoilt = frames.map((frame) => (frame.at > at(from) && frame.at < at(until) ? spoil(frame) : frame));
  return analyseRecording(spoilt, spec).reps.length;
};

const march = (index: number): Act => ({
  kind: "kneeRaise",
  side: index % 2 === 0 ? "left" : "right",
  lift: normalisedHeight(0.16),
  duration: milliseconds(900),
});
const drop = (): Act => ({ kind: "heelDrop", rise: normalisedHeight(0.06) });
const raise = (): Act => ({ kind: "heelRaise", rise: normalisedHeight(0.06) });

test("[GATE-5] a quick movement in the half second that has to be good is counted when it is over", () => {
  expect(countSpoilt("march", march, -0.35, 0.15, dim(LANDMARK.leftHip), { yaw: 0 })).toBe(4);
});

test("[STEADY-3] a knee whose highest nobody saw went about as far as its way there says", () => {
  expect(countSpoilt("march", march, 0.36, 0.62, nobody, { yaw: 0 })).toBe(4);
});

test("[STEP-4] of a heel drop whose landing nobody saw it cannot be said that it was slow", () => {
  expect(countSpoilt("heel_drop", drop, 0.93, 1.15, nobody, { yaw: 90 })).toBe(4);
});

test("[STEP-4] [REP-08] few frames a second are not frames that nobody saw: heels that come down slowly drop none", () => {
  const spec = findExercise("heel_drop")?.spec ?? expect.fail("no heel drop");
  for (const fps of [5, 6, 7, 10]) {
    const { frames } = sceneOf([stand(2), raise(), stand(1.2), raise(), stand(1.2)], { yaw: 90, fps });
    expect(analyseRecording(frames, spec).reps).toEqual([]);
  }
});

test("[HR-2] a foot that is not seen for a moment has carried no toes", () => {
  expect(countSpoilt("heel_raise", raise, 0, 0.1, dim(LANDMARK.leftHip), { yaw: 45 })).toBe(4);
  expect(countSpoilt("heel_raise", raise, 0.93, 1, dim(LANDMARK.leftHip), { yaw: 45 })).toBe(4);
});
