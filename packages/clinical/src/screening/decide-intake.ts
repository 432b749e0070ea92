import type { RaisedAlert } from "../alerts/raise-alert.ts";
import type { RuleId } from "../rule-id.ts";
import { type ClinicalTier, decideTier } from "./clinical-tier.ts";
import { type Flag, type Flags, flagsInOrder } from "./flag.ts";
import { flagsOf, type IntakeNumbers, rulesBehind } from "./flag-rules.ts";
import { alertsOfIntake } from "./intake-alerts.ts";
import type { IntakeAnswers } from "./intake-answers.ts";
import { type IntakeProblem, problemsOfIntake, YOUNGEST } from "./intake-problems.ts";
import { notesOnStayIndependent, scoreStayIndependent } from "./stay-independent.ts";
import { unsureAnswersIn } from "./unsure-answers.ts";

export type IntakeDecision = {
  readonly problems: readonly IntakeProblem[];
  readonly flags: Flags;
  /** Why each flag was raised, in the order of the flags. */
  readonly reasons: readonly { readonly flag: Flag; readonly rules: readonly RuleId[] }[];
  /** SI-01, 0 to 14. */
  readonly stayIndependentScore: number;
  /** null: no exercise (TIER-05, GEN-02). */
  readonly tier: ClinicalTier | null;
  /** The rule that decided the tier, or that there is none. */
  readonly tierRule: RuleId;
  readonly alerts: readonly RaisedAlert[];
  /** §2.1: questions that were answered "I'm not sure", for the therapist. */
  readonly unsure: readonly RuleId[];
  /** What the therapist is told besides. */
  readonly notes: readonly string[];
};

const tierFor = ({ consent, age }: IntakeAnswers, flags: Flags): Pick<IntakeDecision, "tier" | "tierRule"> => {
  if (!consent) return { tier: null, tierRule: "TIER-05" };
  if (age < YOUNGEST) return { tier: null, tierRule: "GEN-02" };
  const { tier, rule } = decideTier(flags);
  return { tier, tierRule: rule };
};

/**
 * §2. Without consent there is no tier and no exercise, but an answer that asks for a doctor still raises its alert
 * (GEN-01: the safer reading).
 * @param numbers of the day on which it was confirmed
 */
export const decideIntake = (answers: IntakeAnswers, numbers: IntakeNumbers): IntakeDecision => {
  const flags = flagsOf(answers, numbers);
  const { tier, tierRule } = tierFor(answers, flags);
  return {
    problems: problemsOfIntake(answers),
    flags,
    reasons: flagsInOrder(flags).map((flag) => ({ flag, rules: rulesBehind(flag, answers, numbers) })),
    stayIndependentScore: scoreStayIndependent(answers.stayIndependent),
    tier,
    tierRule,
    alerts: alertsOfIntake({ answers, flags, tier }),
    unsure: unsureAnswersIn(answers),
    notes: notesOnStayIndependent(answers.stayIndependent),
  };
};
