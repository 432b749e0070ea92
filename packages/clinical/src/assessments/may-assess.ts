import type { ClinicalTier } from "../screening/clinical-tier.ts";

/** ASSESS-01, ASSESS-02. */
export type AssessmentSetting = {
  readonly tier: ClinicalTier | null;
  readonly hasHelper: boolean;
  readonly isReleasedByTherapist: boolean;
  /** SAFE-01, SAFE-03: the same as before a session. */
  readonly hasPassedPreCheck: boolean;
  readonly isSupportInReach: boolean;
  readonly hasPractised: boolean;
  /** FALL-11: every test is standing work. Default false. */
  readonly isStandingLocked?: boolean;
};

export type AssessmentObstacle =
  | "on-hold"
  | "helper-or-release-missing"
  | "standing-locked"
  | "pre-check"
  | "support-out-of-reach"
  | "practice-first";

const obstacleOfTier = ({ tier, hasHelper, isReleasedByTherapist }: AssessmentSetting): AssessmentObstacle | null => {
  if (tier === null || tier === "HOLD") return "on-hold";
  return tier === "C" && !(hasHelper && isReleasedByTherapist) ? "helper-or-release-missing" : null;
};

/** ASSESS-01, ASSESS-02, FALL-11: what keeps a test from beginning; empty when nothing does. */
export const obstaclesToAssessment = (setting: AssessmentSetting): readonly AssessmentObstacle[] => {
  const tier = obstacleOfTier(setting);
  return [
    ...(tier === null ? [] : [tier]),
    ...(setting.isStandingLocked === true ? (["standing-locked"] as const) : []),
    ...(setting.hasPassedPreCheck ? [] : (["pre-check"] as const)),
    ...(setting.isSupportInReach || setting.hasHelper ? [] : (["support-out-of-reach"] as const)),
    ...(setting.hasPractised ? [] : (["practice-first"] as const)),
  ];
};
