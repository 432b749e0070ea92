import { findExercise } from "@plumbline/exercises";
import { analyseRecording, degrees, type Milliseconds, milliseconds } from "@plumbline/motion";
import { assessRecording, RECORDED_TESTS } from "@plumbline/session";
import {
  type Act,
  addDetectorNoise,
  createPerformance,
  defaultCamera,
  framesOf,
  type NoiseLevel,
  type Performance,
} from "@plumbline/synthetic";
import { countNaively } from "../../naive-counter.ts";
import { seconds } from "../scripts/seconds.ts";

/** The 30 s chair stand, filmed (ASSESS-CS). */
export type ChairStandCase = {
  readonly yaw: number;
  /** Seconds up; the way down takes a little longer. */
  readonly up: number;
  readonly seatHeight: number;
  readonly fps: number;
  readonly noise: NoiseLevel;
  readonly seed: number;
};

export type ChairStandOutcome = {
  readonly truth: number;
  readonly score: number | null;
  readonly isValid: boolean;
  readonly naive: number;
};

const TEST = 30_000;
const HALF_WAY = 0.5;

const hipHeightAt = (performance: Performance, at: Milliseconds): number => {
  const { leftHip, rightHip } = performance.bodyAt(at).landmarks;
  return (leftHip.y + rightHip.y) / 2;
};

/** ASSESS-CS-03: who is more than half way up when the time is over has stood up. */
const trueStands = (performance: Performance): number => {
  const [first, ...others] = performance.truth.reps;
  if (first === undefined) return 0;
  const over = milliseconds(first.startAt + TEST);
  const seat = hipHeightAt(performance, first.startAt);
  const full = hipHeightAt(performance, first.peakAt) - seat;
  const isHalfWay = (hipHeightAt(performance, over) - seat) / full > HALF_WAY;
  return [first, ...others].filter(({ startAt, peakAt }) => peakAt <= over || (startAt <= over && isHalfWay)).length;
};

const actsOf = ({ up }: ChairStandCase): readonly Act[] => {
  const down = up * 1.15;
  const [pause, between] = [0.3, 0.3];
  return [
    { kind: "stand", duration: seconds(2) },
    { kind: "sitDown" },
    { kind: "sit", duration: seconds(2) },
    {
      kind: "sitToStand",
      hands: "crossed",
      up: seconds(up),
      pause: seconds(pause),
      down: seconds(down),
      between: seconds(between),
      repetitions: Math.ceil(33 / (up + pause + down + between)),
    },
    { kind: "sit", duration: seconds(1) },
    { kind: "standUp" },
    { kind: "stand", duration: seconds(1) },
  ];
};

export const runChairStand = (one: ChairStandCase): ChairStandOutcome => {
  const spec = findExercise(RECORDED_TESTS.chair_stand_30s)?.spec;
  if (spec === undefined) throw new Error("no exercise for the chair stand");
  const { yaw, seatHeight, fps, noise: level, seed } = one;
  const performance = createPerformance({ acts: actsOf(one), chair: { seatHeight }, yaw: degrees(yaw), seed });
  const frames = addDetectorNoise(framesOf(performance, defaultCamera, fps), { level, seed });
  const analysis = analyseRecording(frames, spec);
  const start = performance.truth.reps[0]?.startAt ?? 0;
  const { score, validity } = assessRecording("chair_stand_30s", { frames, spec, analysis }, null);
  return {
    truth: trueStands(performance),
    score,
    isValid: validity === "valid",
    // It knows no test: it is shown the thirty seconds alone.
    naive: countNaively(frames.filter(({ at }) => at >= start && at <= start + TEST)),
  };
};
