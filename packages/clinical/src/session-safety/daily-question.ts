import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import { SPECIFIED_NUMBERS } from "../clinic/clinic-numbers.ts";
import { FLAGS, type Flag, type Flags } from "../screening/flag.ts";
import { decidePain, type Lock, type PainSite } from "./pain.ts";

/** SAFE-03, exactly. */
export const DAILY_QUESTION =
  "Since last time: a fall, new chest pain, fainting, new weakness or numbness, loss of bladder or bowel control, or sudden back, hip, groin or thigh pain?";

/** What of it is answered with yes. */
export type DailyAnswers = {
  readonly fall: "no" | "not-hurt" | "hurt";
  readonly chestPain: boolean;
  readonly fainting: boolean;
  readonly weaknessOrNumbness: boolean;
  readonly bladderOrBowel: boolean;
  /** Where the sudden pain is, and how strong; null: none. */
  readonly suddenPain: { readonly site: Exclude<PainSite, "none" | "other">; readonly score: number } | null;
};

export type DailyDecision = {
  readonly maySessionStart: boolean;
  readonly lock: Lock;
  readonly alerts: readonly RaisedAlert[];
  /** To be added to the patient's own: a medical one means HOLD (TIER-01). */
  readonly flags: readonly Flag[];
};

/** Chest, faint, nerve: each a flag of the intake, too. */
const MEDICAL: readonly {
  readonly sign: "chestPain" | "fainting" | "weaknessOrNumbness" | "bladderOrBowel";
  readonly text: string;
  readonly flag: Flag;
}[] = [
  { sign: "chestPain", text: "new chest pain", flag: "F_CARDIAC" },
  { sign: "fainting", text: "fainting", flag: "F_SYNCOPE" },
  { sign: "weaknessOrNumbness", text: "new weakness or numbness", flag: "F_NEURO" },
  { sign: "bladderOrBowel", text: "loss of bladder or bowel control", flag: "F_NEURO" },
];

const decideSuddenPain = (
  { suddenPain }: DailyAnswers,
  flags: Flags,
): { readonly lock: Lock; readonly alerts: readonly RaisedAlert[] } => {
  if (suddenPain === null) return { lock: "none", alerts: [] };
  const affWatch = flags.has("F_AFF_WATCH");
  const report = {
    phase: "before",
    ...suddenPain,
    onset: "sudden",
    affWatch,
    baseline: null,
    personalStop: null,
  } as const;
  // Sudden, and where only rows a and b look: no number decides.
  return decidePain(report, SPECIFIED_NUMBERS);
};

const alertsOfFall = ({ fall }: DailyAnswers): readonly RaisedAlert[] => {
  if (fall === "no") return [];
  return fall === "hurt"
    ? [raiseAlert("ALERT-01", "SAFE-03", { what: "with an injury, since the last session" })]
    : [raiseAlert("ALERT-02", "SAFE-03", {})];
};

/** SAFE-03: any yes, and there is no session; each yes has its own alert, and the widest lock holds. */
export const decideDailyQuestion = (answers: DailyAnswers, flags: Flags): DailyDecision => {
  const medical = MEDICAL.filter(({ sign }) => answers[sign]);
  const pain = decideSuddenPain(answers, flags);
  const answer = medical.map(({ text }) => text).join(", ");
  const alerts = [
    ...(medical.length > 0 ? [raiseAlert("ALERT-07", "SAFE-03", { answer })] : []),
    ...pain.alerts,
    ...alertsOfFall(answers),
  ];
  const isAllLocked = medical.length > 0 || pain.lock === "all";
  const fallLock: Lock = answers.fall === "no" ? "none" : "standing";
  const raised = medical.map(({ flag }) => flag);
  return {
    maySessionStart: alerts.length === 0,
    lock: isAllLocked ? "all" : fallLock,
    alerts,
    flags: FLAGS.filter((flag) => raised.includes(flag)),
  };
};
