import { type Milliseconds, milliseconds } from "@plumbline/motion";
import type { Person } from "../person.ts";
import { inTenths, type Seconds, seconds, stopwatchSeconds } from "../seconds.ts";
import { type AssessmentResult, type Circumstances, concludeTest, type NormResult } from "./assessment-result.ts";
import {
  answerAboutArms,
  type ChairRun,
  type ChairSample,
  reasonsAgainst,
  startChairRun,
  stepChairRun,
} from "./chair-run.ts";
import { FIVE_TIMES_NORMS } from "./five-times-norms.ts";
import { findNorm, type NormRow } from "./norm-table.ts";

const STANDS = 5;
/** ASSESS-5X-04. */
const LIMIT = milliseconds(60_000);
const LIMIT_SECONDS = stopwatchSeconds(LIMIT);
/** ASSESS-5X-03; Buatois et al. 2008. */
const FALL_RISK_FROM = seconds(15);
export type FiveTimesState = { readonly run: ChairRun };

export type FiveTimesResult = AssessmentResult & { readonly armsUsed: boolean };

/** `time` is null when there were no five stands. It is judged as it is given, and told in tenths (COM-5). */
export type FiveTimesScore = { readonly time: Seconds | null; readonly armsUsed: boolean };

/** Samples may begin before `goAt`, which shows that the patient is sitting. */
export const startFiveTimes = (goAt: Milliseconds): FiveTimesState => ({ run: startChairRun(goAt, LIMIT) });

export const stepFiveTimes = ({ run }: FiveTimesState, sample: ChairSample): FiveTimesState => {
  const stepped = stepChairRun(run, sample);
  return { run: stepped.completedAt.length >= STANDS ? { ...stepped, isOver: true } : stepped };
};

/** The answer to "Did you push with your hands?", which `run.arms` wants when it is `to_be_asked`. */
export const answerFiveTimesArms = ({ run }: FiveTimesState, haveArmsPushed: boolean): FiveTimesState => ({
  run: answerAboutArms(run, haveArmsPushed),
});

const normOf = (time: Seconds, row: NormRow<Seconds> | null): NormResult => {
  if (row === null) return "no_norm";
  return time > row.limit ? "worse_than_average" : "average_or_better";
};

/** ASSESS-5X-02 to ASSESS-5X-04, for a time of the camera or of a helper's watch. */
export const judgeFiveTimes = (
  { time, armsUsed }: FiveTimesScore,
  { age }: Pick<Person, "age">,
  circumstances: Circumstances,
): FiveTimesResult => {
  const row = findNorm(FIVE_TIMES_NORMS, age);
  const table = { band: row?.band ?? null, cutoff: row?.limit ?? null };
  const test = { test: "five_times_sit_to_stand", unit: "s", ...table } as const;
  const judgement =
    time === null || armsUsed || time > LIMIT_SECONDS
      ? ({ ...test, score: null, norm: "unable", fallRisk: true } as const)
      : { ...test, score: inTenths(time), norm: normOf(time, row), fallRisk: time >= FALL_RISK_FROM };
  return { ...concludeTest(judgement, circumstances), armsUsed };
};

/** ASSESS-5X-01: from Go to the fifth time down; null before. */
const timeOf = ({ completedAt, goAt }: ChairRun): Seconds | null => {
  const fifth = completedAt[STANDS - 1];
  return fifth === undefined ? null : stopwatchSeconds(milliseconds(fifth - goAt));
};

export const scoreFiveTimes = (
  { run }: FiveTimesState,
  person: Pick<Person, "age">,
  circumstances: Omit<Circumstances, "source">,
): FiveTimesResult => {
  const reasons = reasonsAgainst(run, circumstances.reasons);
  const score = { time: timeOf(run), armsUsed: run.arms === "yes" };
  return judgeFiveTimes(score, person, { ...circumstances, source: "camera", reasons });
};
