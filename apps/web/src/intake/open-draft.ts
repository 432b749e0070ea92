import type { AnswersSoFar } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { isSame } from "../is-same.ts";
import { type Difference, differencesOf } from "./draft-differences.ts";
import { offeredAgain } from "./fields-of.ts";
import type { IntakeFlow } from "./flow-state.ts";
import { startIntake } from "./intake-flow.ts";
import { openQuestions } from "./intake-place.ts";
import type { KeptDraft } from "./read-kept-draft.ts";

type Found = {
  /** What was begun on this device; null: nothing. */
  readonly kept: KeptDraft | null;
  /** What the server has; null: it cannot be asked. */
  readonly base: KeptDraft["base"] | null;
  /** The newest confirmed intake; null: none so far. */
  readonly newest: Intake | null;
  /** Confirmed here, and refused because another one was faster. */
  readonly refused: Intake | null;
};

export type OpenedDraft = {
  readonly flow: IntakeFlow;
  readonly base: KeptDraft["base"];
  /** `resumed`: it was begun before; `again`: INT-24. */
  readonly kind: "first" | "again" | "resumed";
  /** Where it goes on; null: at the first question. */
  readonly question: KeptDraft["reached"];
  readonly differences: readonly Difference[];
  readonly theirs: KeptDraft["base"] | null;
};

const NOTHING: KeptDraft["base"] = { revision: 0, answers: {} };

const begun = (answers: AnswersSoFar, before: Partial<IntakeFlow>, base: KeptDraft["base"]) => ({
  flow: startIntake(answers, before),
  base,
  kind: "resumed" as const,
  // Asked again from the beginning, unless it is known where it stopped: an old answer may be wrong by now.
  question: null,
  differences: [],
  theirs: null,
});

const fresh = ({ base, newest }: Found): OpenedDraft => ({
  ...begun(newest === null ? {} : offeredAgain(newest.answers, newest.sharing), {}, base ?? NOTHING),
  kind: newest === null ? "first" : "again",
});

const ofServer = (base: KeptDraft["base"], { newest }: Found): OpenedDraft => ({
  ...begun(base.answers, {}, base),
  question: newest === null ? (openQuestions(base.answers)[0] ?? null) : null,
});

const ofDevice = (kept: KeptDraft, base: KeptDraft["base"], found: Found): OpenedDraft => {
  const mine = { ...begun(kept.answers, kept, base), question: kept.reached };
  if (base.revision === kept.base.revision || base.revision === 0) return mine;
  if (isSame(kept.answers, kept.base.answers)) return ofServer(base, found);
  const differences = differencesOf(kept.base.answers, kept.answers, base.answers);
  return differences.length === 0 ? mine : { ...mine, base: kept.base, differences, theirs: base };
};

/** What an intake begins with: what was begun here, elsewhere, or the newest answers. */
export const openDraft = (found: Found): OpenedDraft => {
  const { kept, base, refused } = found;
  if (kept !== null) return ofDevice(kept, base ?? kept.base, found);
  if (refused !== null) {
    const { answers, sharing, firstAnswers } = refused;
    return begun({ ...answers, ...sharing }, { firstAnswers }, base ?? NOTHING);
  }
  return base === null || base.revision === 0 ? fresh(found) : ofServer(base, found);
};
