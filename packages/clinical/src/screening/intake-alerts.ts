import { type RaisedAlert, raiseAlert } from "../alerts/raise-alert.ts";
import type { ClinicalTier } from "./clinical-tier.ts";
import { isMedicalRedFlag } from "./clinical-tier.ts";
import type { Flags } from "./flag.ts";
import type { IntakeAnswers } from "./intake-answers.ts";

type Intake = { readonly answers: IntakeAnswers; readonly flags: Flags; readonly tier: ClinicalTier | null };

/** INT-16: what a session would be ended, or held, for (PAIN-03, rows b and c). */
const SEVERE_PAIN = 8;
const STRONG_PAIN = 6;

const redFlagsOf = ({ cardiac, neuro, faintedLast6Months }: IntakeAnswers): string =>
  [...cardiac, ...neuro, ...(faintedLast6Months ? ["fainted"] : [])].join(", ");

const painOf = ({ painNow }: IntakeAnswers): string => String(painNow);

const siteOfPain = (flags: Flags): string => {
  if (flags.has("F_ACUTE_BACK")) return "new back pain";
  return flags.has("F_THIGH") ? "thigh, hip or groin" : "site not asked";
};

const heightLossOf = ({ heightLossCm, heightLossRecentCm }: IntakeAnswers): string =>
  String(Math.max(heightLossCm ?? 0, heightLossRecentCm ?? 0));

const isUnwatchedThigh = (flags: Flags): boolean => flags.has("F_THIGH") && !flags.has("F_AFF_WATCH");

type IntakeAlertRule = {
  readonly isRaised: (intake: Intake) => boolean;
  readonly raise: (intake: Intake) => RaisedAlert;
};

/** §2.3, "Intake alerts". They are told beside each other: none silences another. */
const INTAKE_ALERTS: readonly IntakeAlertRule[] = [
  {
    isRaised: ({ flags }) => isMedicalRedFlag(flags),
    raise: ({ answers }) => raiseAlert("ALERT-07", "TIER-01", { answer: redFlagsOf(answers) }),
  },
  {
    isRaised: ({ flags }) => flags.has("F_THIGH") && flags.has("F_AFF_WATCH"),
    raise: ({ answers }) => raiseAlert("ALERT-04", "INT-18", { drug: answers.boneMedicines.join(", ") }),
  },
  {
    isRaised: ({ answers, flags }) => flags.has("F_ACUTE_BACK") || answers.painNow >= SEVERE_PAIN,
    raise: ({ answers, flags }) =>
      raiseAlert("ALERT-03", flags.has("F_ACUTE_BACK") ? "INT-17" : "INT-16", {
        score: painOf(answers),
        site: siteOfPain(flags),
      }),
  },
  {
    isRaised: ({ answers, flags }) =>
      isUnwatchedThigh(flags) || (answers.painNow >= STRONG_PAIN && answers.painNow < SEVERE_PAIN),
    raise: ({ answers, flags }) =>
      raiseAlert("ALERT-05", isUnwatchedThigh(flags) ? "INT-18" : "INT-16", { score: painOf(answers) }),
  },
  {
    isRaised: ({ flags }) => flags.has("F_HTLOSS"),
    raise: ({ answers }) => raiseAlert("ALERT-08", "INT-05", { cm: heightLossOf(answers) }),
  },
  { isRaised: ({ tier }) => tier === "C", raise: () => raiseAlert("ALERT-13", "TIER-02", {}) },
];

export const alertsOfIntake = (intake: Intake): readonly RaisedAlert[] =>
  INTAKE_ALERTS.filter(({ isRaised }) => isRaised(intake)).map(({ raise }) => raise(intake));
