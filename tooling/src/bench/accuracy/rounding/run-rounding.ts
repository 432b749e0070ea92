import { type ExerciseId, findExercise } from "@plumbline/exercises";
import {
  analyseRecording,
  angleInPicture,
  degrees,
  LANDMARK,
  normalisedHeight,
  type PoseFrame,
} from "@plumbline/motion";
import {
  type Act,
  addDetectorNoise,
  createPerformance,
  defaultCamera,
  framesOf,
  type NoiseLevel,
} from "@plumbline/synthetic";
import { seconds } from "../scripts/seconds.ts";

/** Bending with a back that rounds more or less, from the side (FC-07). */
export type RoundingCase = {
  readonly exercise: ExerciseId & ("squat" | "mini_squat" | "hip_hinge_drill");
  /** Degrees by which the upper back rounds on the way. */
  readonly rounding: number;
  /** Degrees by which it is round for good. */
  readonly stoop: number;
  readonly noise: NoiseLevel;
  readonly seed: number;
};

export type RoundingOutcome = {
  /** Degrees that ear, shoulder and hip truly lost for at least the debounce of FC-07. */
  readonly loss: number;
  readonly isRaised: boolean;
};

/** §4.4: what FC-07 must persist for. */
const DEBOUNCE = 500;
const FPS = 30;

const actOf = ({ exercise, rounding }: RoundingCase): Act => {
  const times = { down: seconds(1.6), pause: seconds(0.8), up: seconds(1.6) };
  const round = rounding === 0 ? {} : { rounding: degrees(rounding) };
  if (exercise === "hip_hinge_drill") return { kind: "hipHinge", lean: degrees(38), ...times, ...round };
  return { kind: "squat", depth: normalisedHeight(exercise === "squat" ? 0.17 : 0.07), ...times, ...round };
};

const neckAngle = ({ image }: PoseFrame): number => {
  const [ear, shoulder, hip] = [LANDMARK.rightEar, LANDMARK.rightShoulder, LANDMARK.rightHip].map(
    (index) => image?.[index],
  );
  return (ear && shoulder && hip && angleInPicture(ear, shoulder, hip)) ?? Number.NaN;
};

/** The loss from the first frame that lasted for the debounce. */
const lastingLoss = (frames: readonly PoseFrame[]): number => {
  const angles = frames.map(neckAngle);
  const losses = angles.map((angle) => (angles[0] ?? Number.NaN) - angle);
  const lasts = Math.ceil((DEBOUNCE / 1000) * FPS);
  const windows = losses.slice(lasts - 1).map((_, start) => Math.min(...losses.slice(start, start + lasts)));
  return Math.max(...windows);
};

export const runRounding = (one: RoundingCase): RoundingOutcome => {
  const exercise = findExercise(one.exercise);
  if (exercise === null) throw new Error(`no exercise ${one.exercise}`);
  const still: Act = { kind: "stand", duration: seconds(2) };
  const act = actOf(one);
  const performance = createPerformance({
    acts: [still, act, still, act, still],
    yaw: degrees(90),
    seed: one.seed,
    person: { stoop: degrees(one.stoop) },
  });
  const exact = framesOf(performance, defaultCamera, FPS);
  const { events } = analyseRecording(addDetectorNoise(exact, { level: one.noise, seed: one.seed }), exercise.spec);
  return {
    loss: lastingLoss(exact),
    isRaised: events.some((event) => event.type === "check.raised" && event.check === "FC-07"),
  };
};
