import type { ExerciseId, Tier } from "@plumbline/exercises";
import { gate, type PatientStatus, type Verdict } from "../gating/gate.ts";
import { mayBePlaced } from "../gating/unlock.ts";

/** §8, row "Impact (proposal to PT only)". */
const FIRST: ExerciseId = "march";
const THEN: readonly ExerciseId[] = ["stomp", "heel_drop"];
/** Weeks of the program that are over. */
const AFTER_WEEKS = 4;

export type ImpactProgress = {
  readonly weeksDone: number;
  /** Whether march is, or was, part of the program. */
  readonly hasMarched: boolean;
  /** Tier B: whether the therapist has unlocked impact exercise. */
  readonly isUnlocked: boolean;
};

const isTime = (tier: Tier, { weeksDone, isUnlocked }: ImpactProgress): boolean => {
  if (tier === "C") return false;
  return tier === "A" ? weeksDone >= AFTER_WEEKS : isUnlocked;
};

/** What to propose to the therapist; nothing of it is placed by itself. */
export const proposeImpact = (tier: Tier, status: PatientStatus, progress: ImpactProgress): readonly Verdict[] => {
  if (!isTime(tier, progress)) return [];
  const march = gate(FIRST, status);
  if (!progress.hasMarched && mayBePlaced(march)) return [march];
  return THEN.map((exercise) => gate(exercise, status)).filter(({ action }) => action !== "block");
};
