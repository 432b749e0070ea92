import { QUESTIONNAIRE_VERSION } from "@plumbline/clinical";
import type { Intake } from "@plumbline/contracts";
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { createChartApi } from "../api/chart-api.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { site } from "../compose-site.ts";
import { type Difference, differencesOf } from "./draft-differences.ts";
import type { DraftStore } from "./draft-store.ts";
import { fetchBase } from "./draft-sync.ts";
import type { IntakeFlow, IntakeInput } from "./flow-state.ts";
import { startIntake, stepIntake } from "./intake-flow.ts";
import { newestIntake } from "./newest-intake.ts";
import { type OpenedDraft, openDraft } from "./open-draft.ts";
import { type KeptDraft, readKeptDraft } from "./read-kept-draft.ts";
import { useDraft } from "./use-draft.ts";

const openStore = (): Promise<DraftStore> =>
  import("./draft-store.ts").then(({ createIndexedDbDraftStore }) => createIndexedDbDraftStore());

type Change = IntakeInput | { readonly type: "draft.opened"; readonly flow: IntakeFlow };

const reduce = (flow: IntakeFlow, change: Change): IntakeFlow =>
  change.type === "draft.opened" ? change.flow : stepIntake(flow, change);

/** The intake of the patient who is signed in: begun, gone on with, kept and confirmed. */
export const useIntake = (subject: string, { patientChart, state }: ChartInView) => {
  const api = useMemo(() => createChartApi(site().identity, null), []);
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const [flow, dispatch] = useReducer(reduce, {}, startIntake);
  const [base, setBase] = useState<KeptDraft["base"] | null>(null);
  const { state: draft, keep, drop } = useDraft(api, openStore);

  const hasAsked = state.chart !== null || state.failure !== null;
  const isOpened = opened !== null;
  const newest = newestIntake(state);
  const refused = state.waitingIntake?.refusedWith == null ? null : state.waitingIntake.intake;

  const open = useCallback(
    async (isAnew: boolean): Promise<void> => {
      const [stored, known] = await Promise.all([
        openStore()
          .then((store) => store.kept(subject))
          .catch(() => null),
        fetchBase(api),
      ]);
      const kept = isAnew ? null : readKeptDraft(stored, subject);
      const begun = isAnew && known !== null ? { ...known, answers: {} } : known;
      const found = openDraft({ kept, base: isAnew ? null : begun, newest, refused: isAnew ? null : refused });
      setOpened(found);
      setBase(isAnew ? (begun ?? found.base) : found.base);
      dispatch({ type: "draft.opened", flow: found.flow });
    },
    [api, subject, newest, refused],
  );

  useEffect(() => {
    if (hasAsked && !isOpened) void open(false);
  }, [hasAsked, isOpened, open]);

  const { answers, firstAnswers, askedAbout, told, place } = flow;
  const reached = place.is === "question" ? place.question : place.is === "red-flag" ? place.after : null;
  useEffect(() => {
    if (place.is === "start" || base === null) return;
    const kept = { subject, questionnaireVersion: QUESTIONNAIRE_VERSION, answers, firstAnswers, askedAbout, told };
    void keep({ ...kept, reached }, base).catch(() => undefined);
  }, [answers, firstAnswers, askedAbout, told, reached, place.is, base, subject, keep]);

  const theirs = draft.theirs ?? (base?.revision === opened?.base.revision ? (opened?.theirs ?? null) : null);
  const differences: readonly Difference[] =
    theirs === null || base === null ? [] : differencesOf(base.answers, answers, theirs.answers);

  return {
    flow,
    dispatch,
    saving: draft.saving,
    opened,
    differences,
    /** The other answers were looked at. */
    settle: (merged: IntakeFlow["answers"]) => {
      if (theirs !== null) setBase(theirs);
      dispatch({ type: "answers.merged", answers: merged });
    },
    startAnew: () => open(true),
    /** On this device at once; sent as soon as possible. */
    confirm: async (intake: Intake): Promise<void> => {
      await patientChart?.confirm(intake);
      await drop(subject);
    },
  };
};
