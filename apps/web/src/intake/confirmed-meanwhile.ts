import { type AnswersSoFar, withoutSkipped } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { type Difference, differencesOf } from "./draft-differences.ts";

type Meanwhile = {
  /** What this intake began with. */
  readonly began: AnswersSoFar;
  readonly mine: AnswersSoFar;
  /** The newest confirmed version that was looked at here; 0: none. */
  readonly seen: number;
  readonly newest: Intake | null;
};

/** What somebody else has confirmed while this intake was under way, where it differs; empty where nobody has. */
export const confirmedMeanwhile = ({ began, mine, seen, newest }: Meanwhile): readonly Difference[] =>
  newest === null || newest.version <= seen
    ? []
    : differencesOf(began, withoutSkipped(mine), { ...newest.answers, ...newest.sharing });
