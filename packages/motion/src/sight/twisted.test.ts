import { findExercise } from "@plumbline/exercises";
import { actSet } from "@plumbline/synthetic";
import { sceneOf, stand } from "@plumbline/synthetic/testing";
import { expect, test } from "vitest";
import { analyseRecording } from "../analyse-recording.ts";
import { LANDMARK } from "../body/landmark.ts";
import type { PoseFrame } from "../body/pose-frame.ts";
import { inWorld, rise } from "../testing/moved-joints.ts";

const { acts } = actSet({ exerciseId: "march", repetitions: 2 });
const { frames } = sceneOf([stand(5), ...acts, stand(2)], { yaw: 90 });

/** The shoulders turn by so many degrees over the hips, for three seconds before the march. */
const twistedBy = (degrees: number): readonly PoseFrame[] =>
  inWorld(frames, (joint, index, seconds) => {
    if (index !== LANDMARK.leftShoulder && index !== LANDMARK.rightShoulder) return joint;
    const turn = ((degrees * Math.PI) / 180) * (rise(seconds, 1.5, 2) - rise(seconds, 5, 5.5));
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    return { ...joint, x: cosine * joint.x - sine * joint.z, z: sine * joint.x + cosine * joint.z };
  });

test.each([-80, -50, 50, 80])("[GATE-4] [REP-02] who twists the trunk by %d degrees has not turned away", (degrees) => {
  const { view, reps } = analyseRecording(twistedBy(degrees), findExercise("march")?.spec ?? expect.fail());
  expect([view, reps.length]).toEqual(["side", 4]);
});
