import type { FallTrigger } from "@plumbline/clinical";
import type { ExerciseId } from "@plumbline/exercises";
import { useCallback, useEffect } from "react";
import { type FallAudience, FallScreen } from "../fall/fall-screen.tsx";
import { useFallWatchman } from "../fall/use-fall-watchman.ts";
import { useUnsent } from "../visit/use-unsent.ts";
import type { AssessmentChart } from "./use-assessment-chart.ts";

type AskedAfterFallProps = {
  readonly trigger: FallTrigger;
  readonly exercise: ExerciseId | null;
  readonly chart: AssessmentChart;
  /** Of the sample patient, or a recording: nobody is told (REP-19). */
  readonly isWatched: boolean;
  readonly onDone: () => void;
};

/** §7.3, the same question as in a session: the test is over, whatever the answer. */
export function AskedAfterFall({ trigger, exercise, chart, isWatched, onDone }: AskedAfterFallProps) {
  const patientChart = isWatched ? null : chart.patientChart;
  const { view, ask, answer, finish } = useFallWatchman(patientChart, chart.subject ?? "visitor");
  const isUnsent = useUnsent(chart.state);
  useEffect(() => ask(trigger, exercise), [ask, trigger, exercise]);

  const close = useCallback(() => {
    finish();
    onDone();
  }, [finish, onDone]);
  const isPlain = view?.screen === "question" && view.decision !== null;
  useEffect(() => {
    if (isPlain) close();
  }, [isPlain, close]);

  if (view === null) return null;
  const told: FallAudience =
    patientChart === null
      ? { kind: "visitor" }
      : { kind: "patient", sharing: chart.sharing, hasTherapist: chart.hasTherapist, isUnsent };
  const audience: FallAudience = isWatched ? { kind: "demonstration" } : told;
  return <FallScreen view={view} audience={audience} onAnswer={answer} onClose={close} />;
}
