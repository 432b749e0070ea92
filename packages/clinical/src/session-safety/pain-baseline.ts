import { medianOf } from "@plumbline/motion";
import type { PainReport } from "./pain.ts";

/** PAIN-02. */
const SCORES = 3;

/** PAIN-02: the answer to the question before a session; what is told apart from one belongs to no session. */
export const isPreSessionScore = ({ phase }: Pick<PainReport, "phase">): boolean => phase === "before";

/**
 * PAIN-02: the median of the last three pre-session scores; before there are three, the score of the intake.
 * @param preSession pain before each session, oldest first
 * @param intake INT-16; null where it is unknown
 */
export const painBaseline = (preSession: readonly number[], intake: number | null): number | null => {
  const last = preSession.slice(-SCORES);
  return last.length === SCORES ? medianOf(last) : intake;
};
