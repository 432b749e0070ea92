import {
  type AssessmentResult,
  type ChairSample,
  type Person,
  scoreChairStand,
  scoreFiveTimes,
  startChairStand,
  startFiveTimes,
  stepChairStand,
  stepFiveTimes,
} from "@plumbline/clinical";
import { milliseconds, startEngine, withRecordedSeat } from "@plumbline/motion";
import { chairSampleOf } from "./chair-sample.ts";
import { readRecording } from "./engine-step.ts";
import { circumstancesOf, type FilmedTest } from "./filmed-test.ts";
import { findGo } from "./recorded-go.ts";

/** REC-2. */
const recordedChairSamples = ({ frames, spec, analysis }: FilmedTest): readonly ChairSample[] => {
  if (analysis.calibration === null) return [];
  const start = withRecordedSeat(startEngine(spec, analysis.calibration), frames);
  return readRecording(frames, start, chairSampleOf);
};

const NEVER = milliseconds(0);

/** ASSESS-CS. Without a rise there is no score. */
export const scoreRecordedChairStand = (filmed: FilmedTest, person: Person): AssessmentResult => {
  const samples = recordedChairSamples(filmed);
  const goAt = findGo(samples);
  const circumstances = circumstancesOf(filmed, goAt !== null);
  if (goAt === null) return { ...scoreChairStand(startChairStand(NEVER), person, circumstances), score: null };
  return scoreChairStand(samples.reduce(stepChairStand, startChairStand(goAt)), person, circumstances);
};

/** ASSESS-5X. */
export const scoreRecordedFiveTimes = (filmed: FilmedTest, person: Person): AssessmentResult => {
  const samples = recordedChairSamples(filmed);
  const goAt = findGo(samples);
  const circumstances = circumstancesOf(filmed, goAt !== null);
  if (goAt === null) return scoreFiveTimes(startFiveTimes(NEVER), person, circumstances);
  return scoreFiveTimes(samples.reduce(stepFiveTimes, startFiveTimes(goAt)), person, circumstances);
};
