import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";

/** PAIN-01. Of the places only four are told apart (PAIN-03); all others are "other". */
export const PAIN_SITES = ["none", "back", "hip", "groin", "thigh", "other"] as const;
export const PAIN_ONSETS = ["usual", "new", "sudden"] as const;

export type PainSite = (typeof PAIN_SITES)[number];
export type PainOnset = (typeof PAIN_ONSETS)[number];

/** PAIN-05: "all" is HOLD until the therapist clears it. */
export type Lock = "none" | "standing" | "all";

export type PainReport = {
  readonly phase: "before" | "during" | "after";
  /** 0 to 10; LOINC 72514-3. */
  readonly score: number;
  /** PAIN-02; null where there is none. */
  readonly baseline: number | null;
  readonly site: PainSite;
  readonly onset: PainOnset;
  /** F_AFF_WATCH, and which medicine it is. */
  readonly affWatch: boolean;
  readonly drug?: string;
  /** The therapist's own level for this patient; null: 4. */
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

/** PAIN-03, rows b to d. */
const SEVERE = 8;
const STRONG = 6;
const STOP = 4;
const HIGHEST_STOP = 5;
const MORE_THAN_USUAL = 2;

const isAt = (sites: readonly PainSite[], { site }: PainReport): boolean => sites.includes(site);

const isThighHipOrGroin = (report: PainReport): boolean => isAt(["thigh", "hip", "groin"], report);
const isBackHipGroinOrThigh = (report: PainReport): boolean => isAt(["back", "hip", "groin", "thigh"], report);

/** Row d: the therapist's own level replaces 4, and is never above 5. */
const stopLevelOf = ({ personalStop }: PainReport): number => Math.min(personalStop ?? STOP, HIGHEST_STOP);

const scoreOf = ({ score }: PainReport): string => String(score);

type PainRule = {
  readonly row: PainRow;
  readonly applies: (report: PainReport) => boolean;
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
    applies: (report) => report.score >= SEVERE || (report.onset === "sudden" && isBackHipGroinOrThigh(report)),
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
    applies: ({ score }) => score >= STRONG,
    result: "end_session",
    lock: "none",
    raise: (report) => [raiseAlert("ALERT-05", "PAIN-03", { score: scoreOf(report) })],
  },
  {
    row: "d",
    applies: (report) =>
      report.score >= stopLevelOf(report) ||
      (report.baseline !== null && report.score >= report.baseline + MORE_THAN_USUAL),
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
const beforeSession = (decision: PainDecision): PainDecision => {
  if (decision.result === "stop_exercise") {
    return { ...decision, result: "start_reduced", alerts: [], offersRegression: false };
  }
  return decision.result === "end_session" ? { ...decision, result: "not_started" } : decision;
};

/** PAIN-03 to PAIN-05. */
export const decidePain = (report: PainReport): PainDecision => {
  const { row, result, lock, raise } = PAIN_RULES.find(({ applies }) => applies(report)) ?? ELSE;
  const decision = { row, result, lock, alerts: raise(report), offersRegression: row === "d" };
  return report.phase === "before" ? beforeSession(decision) : decision;
};

/** PAIN-06: said after row e, where the patient tells of an ache. */
export const MUSCLE_ACHE_TEXT = "Mild muscle ache for a day or two is normal.";
/** Hours. */
const ACHE_IS_NORMAL_FOR = 48;

/** PAIN-06. @param hours since the exercise that it followed */
export const isNormalAche = (report: PainReport, hours: number): boolean =>
  decidePain(report).row === "e" && hours <= ACHE_IS_NORMAL_FOR;
