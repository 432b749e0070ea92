import type { Sex } from "../person.ts";

export const DIAGNOSES = ["osteoporosis", "osteopenia", "at_risk", "none", "not_sure"] as const;
export const FRACTURE_SITES = ["spine", "hip", "wrist", "shoulder", "pelvis", "other"] as const;
export const JOINT_REPLACEMENTS = ["none", "lt12wk", "ge12wk"] as const;
export const BONE_MEDICINES = ["bisphosphonate", "denosumab", "anabolic", "other", "none"] as const;
export const CARDIAC_SIGNS = ["chest_pain", "breathless", "recent_event", "uncontrolled_bp", "palpitations"] as const;
export const NEURO_SIGNS = ["leg_weakness", "leg_numbness", "bladder_bowel"] as const;
export const SENSES = ["ok", "poor"] as const;
export const MEMORIES = ["ok", "reminders", "helper"] as const;
export const ACTIVITY_LEVELS = ["low", "moderate", "high"] as const;
export const HOME_EQUIPMENT = ["chair", "counter", "wall", "band", "weights_1to2kg", "step10to20cm", "bed"] as const;

export type FractureSite = (typeof FRACTURE_SITES)[number];
export type JointReplacement = (typeof JOINT_REPLACEMENTS)[number];
export type BoneMedicine = (typeof BONE_MEDICINES)[number];
export type CardiacSign = (typeof CARDIAC_SIGNS)[number];
export type NeuroSign = (typeof NEURO_SIGNS)[number];
export type Sense = (typeof SENSES)[number];
export type ActivityLevel = (typeof ACTIVITY_LEVELS)[number];
export type HomeEquipment = (typeof HOME_EQUIPMENT)[number];

/** Only where the specification offers "I'm not sure" (§2.1). */
export type YesNoUnsure = boolean | "not_sure";

/** §2.1, INT-28. `hasAgreed`: "This person has agreed". */
export type EmergencyContact = { readonly name: string; readonly reach: string; readonly hasAgreed: boolean };

/** §2.1: one field for each column "JSON field". Whole years, weeks, counts; centimetres; pain from 0 to 10. */
export type IntakeAnswers = {
  readonly age: number;
  readonly sex: Sex;
  readonly diagnosis: (typeof DIAGNOSES)[number];
  readonly fractureSites: readonly FractureSite[];
  /** null: no fracture, or not sure when. */
  readonly weeksSinceFracture: number | null;
  /** null: not known. */
  readonly heightLossCm: number | null;
  /** null: never measured before. */
  readonly heightLossRecentCm: number | null;
  readonly stooped: YesNoUnsure;
  /** §2.2: twelve statements, in their order. */
  readonly stayIndependent: readonly boolean[];
  readonly fallsLastYear: number;
  readonly injuriousFall: boolean;
  readonly standUnaided: YesNoUnsure;
  readonly kneeReplacement: JointReplacement;
  readonly hipReplacement: JointReplacement;
  readonly boneMedicines: readonly BoneMedicine[];
  readonly oralSteroid3Months: boolean;
  readonly dizzyOnStanding: YesNoUnsure;
  readonly faintedLast6Months: boolean;
  readonly cardiac: readonly CardiacSign[];
  readonly neuro: readonly NeuroSign[];
  readonly painNow: number;
  readonly newBackPain: YesNoUnsure;
  readonly thighGroinPain: YesNoUnsure;
  readonly vision: Sense;
  readonly hearing: Sense;
  readonly memory: (typeof MEMORIES)[number];
  readonly helperPresent: boolean;
  readonly activityLevel: ActivityLevel;
  readonly equipment: readonly HomeEquipment[];
  readonly consent: boolean;
};

/** INT-27, INT-28: what the patient shares. Both may be changed at any time, and neither changes a flag. */
export type SharingChoices = { readonly replayConsent: boolean; readonly emergencyContact: EmergencyContact | null };
