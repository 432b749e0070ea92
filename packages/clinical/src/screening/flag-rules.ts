import type { ClinicNumbers } from "../clinic/clinic-numbers.ts";
import type { RuleId } from "../rule-id.ts";
import { FLAGS, type Flag, type Flags } from "./flag.ts";
import type { IntakeAnswers, YesNoUnsure } from "./intake-answers.ts";
import { isFallRiskScore, saysToHaveFallen, scoreStayIndependent } from "./stay-independent.ts";

/** GEN-07: INT-08. */
export type IntakeNumbers = Pick<ClinicNumbers, "fallsForHighRisk">;

type FlagRule = {
  readonly flag: Flag;
  /** The question that yields it, or the rule about its answers. */
  readonly rule: RuleId;
  readonly isRaised: (answers: IntakeAnswers, numbers: IntakeNumbers) => boolean;
};

/** Weeks. INT-04. */
const RECENT_FRACTURE = 12;

/** §2.1, †: who is not sure is treated as if they had given the answer that raises the flag. */
const isYesOrUnsure = (answer: YesNoUnsure): boolean => answer !== false;
const isNoOrUnsure = (answer: YesNoUnsure): boolean => answer !== true;

const isAtLeast = (amount: number | null, limit: number): boolean => amount !== null && amount >= limit;

/** INT-08. Whoever was hurt, or says in Stay Independent that they fell (SI-03), has fallen at least once. */
const fallsOf = ({ fallsLastYear, injuriousFall, stayIndependent }: IntakeAnswers): number =>
  Math.max(fallsLastYear, injuriousFall || saysToHaveFallen(stayIndependent) ? 1 : 0);

const hasFallenBadly = (answers: IntakeAnswers, { fallsForHighRisk }: IntakeNumbers): boolean =>
  fallsOf(answers) >= fallsForHighRisk || answers.injuriousFall;

/** §2.1, column "Yields", and SI-02, SI-03. A flag is raised by any of its rules. */
const FLAG_RULES: readonly FlagRule[] = [
  { flag: "F_AGE80", rule: "INT-01", isRaised: ({ age }) => age >= 80 },
  { flag: "F_FRAGILITY", rule: "INT-03", isRaised: ({ fractureSites }) => fractureSites.length > 0 },
  { flag: "F_VFX", rule: "INT-03", isRaised: ({ fractureSites }) => fractureSites.includes("spine") },
  { flag: "F_WRIST_FX", rule: "INT-03", isRaised: ({ fractureSites }) => fractureSites.includes("wrist") },
  { flag: "F_MULTI_FX", rule: "INT-03", isRaised: ({ fractureSites }) => new Set(fractureSites).size >= 2 },
  {
    flag: "F_RECENT_FX",
    rule: "INT-04",
    isRaised: ({ fractureSites, weeksSinceFracture }) =>
      fractureSites.length > 0 && (weeksSinceFracture === null || weeksSinceFracture < RECENT_FRACTURE),
  },
  {
    flag: "F_HTLOSS",
    rule: "INT-05",
    // BHOF/NOF Clinician's Guide: 4 cm since the tallest, 2 cm since the last measurement.
    isRaised: ({ heightLossCm, heightLossRecentCm }) => isAtLeast(heightLossCm, 4) || isAtLeast(heightLossRecentCm, 2),
  },
  { flag: "F_KYPHOSIS", rule: "INT-06", isRaised: ({ stooped }) => isYesOrUnsure(stooped) },
  {
    flag: "F_FALL",
    rule: "INT-07",
    isRaised: ({ stayIndependent }) => isFallRiskScore(scoreStayIndependent(stayIndependent)),
  },
  { flag: "F_FALL", rule: "INT-08", isRaised: (answers) => fallsOf(answers) >= 1 },
  { flag: "F_FALL_HIGH", rule: "INT-08", isRaised: hasFallenBadly },
  { flag: "F_FALL", rule: "INT-09", isRaised: ({ standUnaided }) => isNoOrUnsure(standUnaided) },
  { flag: "F_FALL_HIGH", rule: "INT-09", isRaised: ({ standUnaided }) => isNoOrUnsure(standUnaided) },
  { flag: "F_TKR", rule: "INT-10", isRaised: ({ kneeReplacement }) => kneeReplacement === "ge12wk" },
  { flag: "F_TKR_RECENT", rule: "INT-10", isRaised: ({ kneeReplacement }) => kneeReplacement === "lt12wk" },
  { flag: "F_THR", rule: "INT-10", isRaised: ({ hipReplacement }) => hipReplacement === "ge12wk" },
  { flag: "F_THR_RECENT", rule: "INT-10", isRaised: ({ hipReplacement }) => hipReplacement === "lt12wk" },
  {
    flag: "F_AFF_WATCH",
    rule: "INT-11",
    isRaised: ({ boneMedicines }) => boneMedicines.includes("bisphosphonate") || boneMedicines.includes("denosumab"),
  },
  { flag: "F_STEROID", rule: "INT-11", isRaised: ({ oralSteroid3Months }) => oralSteroid3Months },
  { flag: "F_DIZZY", rule: "INT-12", isRaised: ({ dizzyOnStanding }) => isYesOrUnsure(dizzyOnStanding) },
  { flag: "F_SYNCOPE", rule: "INT-13", isRaised: ({ faintedLast6Months }) => faintedLast6Months },
  { flag: "F_CARDIAC", rule: "INT-14", isRaised: ({ cardiac }) => cardiac.length > 0 },
  { flag: "F_NEURO", rule: "INT-15", isRaised: ({ neuro }) => neuro.length > 0 },
  { flag: "F_PAIN_MOD", rule: "INT-16", isRaised: ({ painNow }) => painNow >= 4 && painNow < 6 },
  { flag: "F_PAIN_HIGH", rule: "INT-16", isRaised: ({ painNow }) => painNow >= 6 },
  { flag: "F_ACUTE_BACK", rule: "INT-17", isRaised: ({ newBackPain }) => isYesOrUnsure(newBackPain) },
  { flag: "F_THIGH", rule: "INT-18", isRaised: ({ thighGroinPain }) => isYesOrUnsure(thighGroinPain) },
  { flag: "F_VISION", rule: "INT-19", isRaised: ({ vision }) => vision === "poor" },
  { flag: "F_HEARING", rule: "INT-19", isRaised: ({ hearing }) => hearing === "poor" },
  { flag: "F_COG_MILD", rule: "INT-20", isRaised: ({ memory }) => memory === "reminders" },
  { flag: "F_COGNITION", rule: "INT-20", isRaised: ({ memory }) => memory === "helper" },
];

/** INT-01 to INT-20. */
export const flagsOf = (answers: IntakeAnswers, numbers: IntakeNumbers): Flags => {
  const raised = new Set(FLAG_RULES.filter(({ isRaised }) => isRaised(answers, numbers)).map(({ flag }) => flag));
  return new Set(FLAGS.filter((flag) => raised.has(flag)));
};

/** Why the answers raise a flag: the IDs of its rules. Empty where they do not. */
export const rulesBehind = (flag: Flag, answers: IntakeAnswers, numbers: IntakeNumbers): readonly RuleId[] =>
  FLAG_RULES.filter((rule) => rule.flag === flag && rule.isRaised(answers, numbers)).map(({ rule }) => rule);

/** §2.1, column "Yields" of a question. */
export const flagsYieldedBy = (question: RuleId): readonly Flag[] =>
  FLAGS.filter((flag) => FLAG_RULES.some((entry) => entry.flag === flag && entry.rule === question));
