import type { TestName } from "@plumbline/clinical";

/** With getting into place, the practice try and the words before it. */
const MINUTES: Readonly<Record<TestName, number>> = {
  chair_stand_30s: 3,
  chair_stand_30s_arms_allowed: 3,
  five_times_sit_to_stand: 3,
  four_stage: 4,
  single_leg: 6,
  tug: 2,
};

export const minutesOf = (test: TestName): number => MINUTES[test];
