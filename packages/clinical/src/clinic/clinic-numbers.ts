import type { RuleId } from "../rule-id.ts";

type ClinicNumber = {
  readonly rule: RuleId;
  /** As the specification marks it: to be confirmed by a clinician, or an engineering default. */
  readonly mark: "TBC" | "E";
  /** To the therapist who may change it: in a word, and in a sentence. */
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly specified: number;
  /** Bounds, both included. A number that stops, locks or warns may only become more careful (GEN-01). */
  readonly least: number;
  readonly most: number;
};

/** GEN-07: the numbers that a clinic may set for all of its patients. Each is read by its rule, from `ClinicNumbers` alone. */
export const CLINIC_NUMBERS = {
  fallsForHighRisk: {
    rule: "INT-08",
    mark: "TBC",
    name: "Falls that mean a high risk",
    meaning:
      "So many falls in the last 12 months mean a high risk of falling (tier C). One with an injury always does.",
    unit: "falls",
    specified: 2,
    least: 1,
    most: 2,
  },
  painSevere: {
    rule: "PAIN-03",
    mark: "TBC",
    name: "Severe pain",
    meaning:
      "From this pain on the session ends, everything is locked until you clear it, and you get an urgent alert.",
    unit: "of 10",
    specified: 8,
    least: 7,
    most: 8,
  },
  painStrong: {
    rule: "PAIN-03",
    mark: "TBC",
    name: "Strong pain",
    meaning: "From this pain on the session ends, and you get an alert for the same day.",
    unit: "of 10",
    specified: 6,
    least: 5,
    most: 6,
  },
  painStop: {
    rule: "PAIN-03",
    mark: "TBC",
    name: "Pain that stops an exercise",
    meaning: "From this pain on the exercise stops, where the patient has no level of their own.",
    unit: "of 10",
    specified: 4,
    least: 3,
    most: 4,
  },
  painRise: {
    rule: "PAIN-03",
    mark: "TBC",
    name: "Rise of pain that stops an exercise",
    meaning: "The exercise stops at so much more pain than is usual for the patient.",
    unit: "points",
    specified: 2,
    least: 1,
    most: 2,
  },
  approvalDays: {
    rule: "MX-02",
    mark: "E",
    name: "How long an unlock holds",
    meaning: "So long an unlock holds where the therapist names no last day.",
    unit: "days",
    specified: 90,
    least: 7,
    most: 90,
  },
  retestDays: {
    rule: "ASSESS-04",
    mark: "E",
    name: "Time between tests",
    meaning: "So long after a valid test the next one is due.",
    unit: "days",
    specified: 28,
    least: 14,
    most: 84,
  },
  reviewDays: {
    rule: "PROG-13",
    mark: "TBC",
    name: "Time until a review",
    meaning: "So long after a program was assigned it is to be reviewed, where the therapist names no day.",
    unit: "days",
    specified: 28,
    least: 7,
    most: 84,
  },
} as const satisfies Record<string, ClinicNumber>;

export type ClinicNumberId = keyof typeof CLINIC_NUMBERS;

export const CLINIC_NUMBER_IDS = Object.keys(CLINIC_NUMBERS) as [ClinicNumberId, ...ClinicNumberId[]];

/** What the rules go by on one day. */
export type ClinicNumbers = Readonly<Record<ClinicNumberId, number>>;

/** What the specification says, and what holds for whoever belongs to no clinic. */
export const SPECIFIED_NUMBERS = Object.fromEntries(
  CLINIC_NUMBER_IDS.map((id) => [id, CLINIC_NUMBERS[id].specified]),
) as ClinicNumbers;

/** Whole, and within its bounds. */
export const isAllowedNumber = (id: ClinicNumberId, value: number): boolean =>
  Number.isInteger(value) && value >= CLINIC_NUMBERS[id].least && value <= CLINIC_NUMBERS[id].most;
