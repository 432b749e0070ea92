import { QUESTIONNAIRE_VERSION } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { useCallback, useEffect, useReducer, useState } from "react";
import { confirmedMeanwhile } from "./confirmed-meanwhile.ts";
import { type Difference, differencesOf } from "./draft-differences.ts";
import { fetchBase } from "./draft-sync.ts";
import type { IntakeFlow, IntakeInput } from "./flow-state.ts";
import { startIntake, stepIntake } from "./intake-flow.ts";
import type { IntakeOf } from "./intake-of.ts";
import { type OpenedDraft, openDraft } from "./open-draft.ts";
import { type KeptDraft, readKeptDraft } from "./read-kept-draft.ts";
import { useDraft } from "./use-draft.ts";

type Change = IntakeInput | { readonly type: "draft.opened"; readonly flow: IntakeFlow };

const reduce = (flow: IntakeFlow, change: Change): IntakeFlow =>
  change.type === "draft.opened" ? change.flow : stepIntake(flow, change);

/** An intake begun, gone on with, kept and confirmed. */
export const useIntake = (of: IntakeOf) => {
  const { key, api, store, asked, hasAsked, newest, refused } = of;
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const [flow, dispatch] = useReducer(reduce, {}, startIntake);
  const [base, setBase] = useState<KeptDraft["base"] | null>(null);
  /** The newest confirmed version that was looked at here. */
  const [seen, setSeen] = useState(0);
  const { state: draft, keep, drop } = useDraft(api, store);

  const open = useCallback(
    async (isAnew: boolean): Promise<void> => {
      const [stored, known] = await Promise.all([
        store()
          .then((opening) => opening.kept(key))
          .catch(() => null),
        fetchBase(api),
      ]);
      const kept = isAnew ? null : readKeptDraft(stored, key);
      const begun = isAnew && known !== null ? { ...known, answers: {} } : known;
      const found = openDraft({ kept, base: isAnew ? null : begun, newest, refused: isAnew ? null : refused });
      setOpened(found);
      setSeen(newest?.version ?? 0);
      setBase(isAnew ? (begun ?? found.base) : found.base);
      // CHO-22: what was stated in another visit is stated again.
      dispatch({ type: "draft.opened", flow: { ...found.flow, heard: asked === null ? null : [] } });
    },
    [api, store, key, asked, newest, refused],
  );

  const { answers, firstAnswers, askedAbout, told, place } = flow;
  const isFresh = opened !== null && (place.is !== "start" || seen === (newest?.version ?? 0));
  useEffect(() => {
    if (hasAsked && !isFresh) void open(false);
  }, [hasAsked, isFresh, open]);

  const reached = place.is === "question" ? place.question : place.is === "red-flag" ? place.after : null;
  useEffect(() => {
    if (place.is === "start" || base === null) return;
    const kept = { subject: key, questionnaireVersion: QUESTIONNAIRE_VERSION, answers, firstAnswers, askedAbout, told };
    void keep({ ...kept, reached }, base).catch(() => undefined);
  }, [answers, firstAnswers, askedAbout, told, reached, place.is, base, key, keep]);

  const confirmed =
    opened === null ? [] : confirmedMeanwhile({ began: opened.flow.answers, mine: answers, seen, newest });
  const theirs = draft.theirs ?? (base?.revision === opened?.base.revision ? (opened?.theirs ?? null) : null);
  const savedMeanwhile: readonly Difference[] =
    theirs === null || base === null ? [] : differencesOf(base.answers, answers, theirs.answers);

  return {
    flow,
    dispatch,
    saving: draft.saving,
    opened,
    /** Of another draft, or of an intake that was confirmed meanwhile. */
    differences: confirmed.length > 0 ? confirmed : savedMeanwhile,
    /** The other answers were looked at. */
    settle: (merged: IntakeFlow["answers"]) => {
      if (confirmed.length > 0) setSeen(newest?.version ?? 0);
      else if (theirs !== null) setBase(theirs);
      dispatch({ type: "answers.merged", answers: merged });
    },
    startAnew: () => open(true),
    confirm: async (intake: Intake): Promise<void> => {
      await of.confirm(intake);
      await drop(key);
    },
  };
};
