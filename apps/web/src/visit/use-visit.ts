import { milliseconds } from "@plumbline/motion";
import { recallVisit, type VisitInput, type VisitPlan, type VisitState } from "@plumbline/session";
import { useCallback, useEffect, useRef, useState } from "react";
import { createKept } from "../adapters/kept-json.ts";
import { happening } from "../chart/happening.ts";
import { localToday } from "../chart/local-today.ts";
import type { PatientChart } from "../chart/patient-chart.ts";
import type { ChartInView } from "../chart/use-patient-chart.ts";
import { parseVisitMemory } from "./parse-visit-memory.ts";
import { patientOfChart } from "./patient-of-chart.ts";
import { createVisitKeeper, type StageEffect, type VisitKeeper } from "./visit-keeper.ts";

export type Visit = {
  /** null for the moment until it is opened. */
  readonly state: VisitState | null;
  readonly hasLost: boolean;
  readonly dispatch: (input: VisitInput) => void;
};

const now = () => milliseconds(Date.now());

const every = (interval: number, listener: () => void) => {
  const timer = setInterval(listener, interval);
  return () => clearInterval(timer);
};

export const keptVisit = (subject: string) =>
  createKept(window.localStorage, `plumbline-visit-${subject}`, parseVisitMemory);

/** What a closed tab left of a visit of today. */
export const recalledVisit = (subject: string) => recallVisit(keptVisit(subject).read(), localToday(new Date()), now());

type Parts = {
  readonly plan: VisitPlan;
  readonly subject: string;
  readonly patientChart: PatientChart;
  readonly inView: ChartInView;
  readonly say: (words: string) => void;
  readonly onStage: (effect: StageEffect) => void;
};

/** One visit as long as its screen is there. The chart may change meanwhile; the plan does not. */
export const useVisit = ({ plan, subject, patientChart, inView, say, onStage }: Parts): Visit => {
  const keeper = useRef<VisitKeeper | null>(null);
  const [shown, setShown] = useState<Omit<Visit, "dispatch">>({ state: null, hasLost: false });
  const stage = useRef(onStage);
  const first = useRef(inView);
  useEffect(() => {
    stage.current = onStage;
  }, [onStage]);

  useEffect(() => {
    const today = localToday(new Date());
    const opened = createVisitKeeper({
      plan,
      patient: patientOfChart(first.current.state, first.current.reading, today),
      today,
      kept: keptVisit(subject),
      tell: (event) => patientChart.tell({ ...event, ...happening(new Date()) }),
      say,
      onStage: (effect) => stage.current(effect),
      now,
      every,
    });
    keeper.current = opened;
    const look = () => setShown({ state: opened.state(), hasLost: opened.hasLost() });
    const unsubscribe = opened.subscribe(look);
    look();
    return () => {
      unsubscribe();
      opened.close();
      keeper.current = null;
    };
  }, [plan, subject, patientChart, say]);

  const { state, reading } = inView;
  useEffect(() => {
    const patient = patientOfChart(state, reading, localToday(new Date()));
    keeper.current?.dispatch({ type: "patient.read", patient });
  }, [state, reading]);

  return { ...shown, dispatch: useCallback((input) => keeper.current?.dispatch(input), []) };
};
