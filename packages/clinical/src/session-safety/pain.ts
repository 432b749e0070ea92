import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import type { ClinicNumbers } from "../clinic/clinic-numbers.ts";

/** PAIN-01. Of the places only four are told apart (PAIN-03); all others are "other". */
export const PAIN_SITES = ["none", "back", "hip", "groin", "thigh", "other"] as const;
/** PAIN-01; "apart": told at a moment of the patient's own, of no session. */
export const PAIN_PHASES = ["before", "during", "after", "apart"] as const;
export const PAIN_ONSETS = ["usual", "new", "sudden"] as const;

export type PainSite = (typeof PAIN_SITES)[number];
export type PainPhase = (typeof PAIN_PHASES)[number];
export type PainOnset = (typeof PAIN_ONSETS)[number];

/** PAIN-05: "all" is HOLD until the therapist clears it. */
export type Lock = "none" | "standing" | "all";

export type PainReport = {
  readonly phase: PainPhase;
  /** 0 to 10; LOINC 72514-3. */
  readonly score: number;
  /** PAIN-02; null where there is none. */
  readonly baseline: number | null;
  readonly site: PainSite;
  readonly onset: PainOnset;
  /** F_AFF_WATCH, and which medicine it is. */
  readonly affWatch: boolean;
  readonly drug?: string;
  /** The therapist's own level for this patient; null: the clinic's. */
  readonly personalStop: number | null;
  /** Of what was going on, for the therapist. */
  readonly exercise?: string;
};

type PainRow = "a" | "b" | "b2" | "c" | "d" | "e";

export type PainDecision = {
  readonly row: PainRow;
  readonly result: "end_session" | "stop_exercise" | "continue" | "not_started" | "start_reduced";
  readonly lock: Lock;
  readonly alerts: readonly RaisedAlert[];
  /** Row d while exercising. */
  readonly offersRegression: boolean;
};

/** GEN-07: PAIN-03, rows b to d. */
export type PainNumbers = Pick<ClinicNumbers, "painSevere" | "painStrong" | "painStop" | "painRise">;

/** PAIN-03, row d. */
const HIGHEST_STOP = 5;

const isAt = (sites: readonly PainSite[], { site }: PainReport): boolean => sites.includes(site);

const isThighHipOrGroin = (report: PainReport): boolean => isAt(["thigh", "hip", "groin"], report);
const isBackHipGroinOrThigh = (report: PainReport): boolean => isAt(["back", "hip", "groin", "thigh"], report);

/** Row d: the therapist's own level replaces the clinic's, and is never above 5. */
const stopLevelOf = ({ personalStop }: PainReport, { painStop }: PainNumbers): number =>
  Math.min(personalStop ?? painStop, HIGHEST_STOP);

const scoreOf = ({ score }: PainReport): string => String(score);

type PainRule = {
  readonly row: PainRow;
  readonly applies: (report: PainReport, numbers: PainNumbers) => boolean;
  readonly result: "end_session" | "stop_exercise" | "continue";
  readonly lock: Lock;
  readonly raise: (report: PainReport) => readonly RaisedAlert[];
};

/** PAIN-03: the first match. [TBC] */
const PAIN_RULES: readonly PainRule[] = [
  {
    row: "a",
    applies: (report) => report.affWatch && report.onset !== "usual" && isThighHipOrGroin(report),
    result: "end_session",
    lock: "all",
    raise: ({ drug = "bisphosphonate or denosumab" }) => [raiseAlert("ALERT-04", "PAIN-03", { drug })],
  },
  {
    row: "b",
    applies: (report, { painSevere }) =>
      report.score >= painSevere || (report.onset === "sudden" && isBackHipGroinOrThigh(report)),
    result: "end_session",
    lock: "all",
    raise: (report) => [raiseAlert("ALERT-03", "PAIN-03", { score: scoreOf(report), site: report.site })],
  },
  {
    row: "b2",
    applies: (report) => report.onset === "new" && isThighHipOrGroin(report),
    result: "end_session",
    lock: "all",
    raise: (report) => [raiseAlert("ALERT-05", "PAIN-03", { score: scoreOf(report) })],
  },
  {
    row: "c",
    applies: ({ score }, { painStrong }) => score >= painStrong,
    result: "end_session",
    lock: "none",
    raise: (report) => [raiseAlert("ALERT-05", "PAIN-03", { score: scoreOf(report) })],
  },
  {
    row: "d",
    applies: (report, numbers) =>
      report.score >= stopLevelOf(report, numbers) ||
      (report.baseline !== null && report.score >= report.baseline + numbers.painRise),
    result: "stop_exercise",
    lock: "none",
    raise: (report) => [
      raiseAlert("ALERT-06", "PAIN-03", { exercise: report.exercise ?? "Exercise", score: scoreOf(report) }),
    ],
  },
];

/** Row e: else. */
const ELSE: Omit<PainRule, "applies"> = { row: "e", result: "continue", lock: "none", raise: () => [] };

/** PAIN-04: nothing was under way that could be stopped, so a row d raises no alert. */
const withNothingUnderWay = (decision: PainDecision): PainDecision => {
  if (decision.result === "stop_exercise") {
    return { ...decision, result: "start_reduced", alerts: [], offersRegression: false };
  }
  return decision.result === "end_session" ? { ...decision, result: "not_started" } : decision;
};

/** PAIN-03 to PAIN-05. @param numbers of the day on which it hurt */
export const decidePain = (report: PainReport, numbers: PainNumbers): PainDecision => {
  const { row, result, lock, raise } = PAIN_RULES.find(({ applies }) => applies(report, numbers)) ?? ELSE;
  const decision = { row, result, lock, alerts: raise(report), offersRegression: row === "d" };
  const isUnderWay = report.phase === "during" || report.phase === "after";
  return isUnderWay ? decision : withNothingUnderWay(decision);
};

/** PAIN-06: said after row e, where the patient tells of an ache. */
export const MUSCLE_ACHE_TEXT = "Mild muscle ache for a day or two is normal.";
/** Hours. */
const ACHE_IS_NORMAL_FOR = 48;

/** PAIN-06. @param hours since the exercise that it followed */
export const isNormalAche = (report: PainReport, numbers: PainNumbers, hours: number): boolean =>
  decidePain(report, numbers).row === "e" && hours <= ACHE_IS_NORMAL_FOR;
