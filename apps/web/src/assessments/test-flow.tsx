import { type AssessmentResult, firstValidScore, type TestName } from "@plumbline/clinical";
import { CAMERA_TESTS, judgeByHand } from "@plumbline/session";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { type AssessmentRequest, type Keeping, tellResult } from "../compose-assessment.ts";
import { sayLine } from "../i18n/say-line.ts";
import { FailureScreen } from "../session/failure/failure-screen.tsx";
import { useFocusOnScreen } from "../session/use-focus-on-screen.ts";
import { useStopKeys } from "../session/use-stop-keys.ts";
import { AskedAfterFall } from "./asked-after-fall.tsx";
import { isCameraTest } from "./assessment-place.ts";
import { HandScreen } from "./hand/hand-screen.tsx";
import { GuidedScreen } from "./live/guided-screen.tsx";
import { isWatched, SAMPLE_PERSON, SAMPLE_SETTING, settingOf } from "./prepare/preparation.ts";
import { type Prepared, TestPrepare } from "./prepare/test-prepare.tsx";
import { PainScreen } from "./questionnaires/pain-screen.tsx";
import { type ResultOf, TestResult } from "./result/test-result.tsx";
import { useAssessment } from "./use-assessment.ts";
import type { AssessmentChart } from "./use-assessment-chart.ts";

type TestFlowProps = { readonly test: TestName; readonly chart: AssessmentChart };

type ByHand = { readonly result: AssessmentResult; readonly keeping: Keeping };

/** One test from its page to its result. */
export function TestFlow({ test, chart }: TestFlowProps) {
  const t = useTranslations();
  const locale = useLocale();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [request, setRequest] = useState<AssessmentRequest | null>(null);
  const [byHand, setByHand] = useState<ByHand | null>(null);
  const [isTold, setTold] = useState(false);
  const { view, preview, keeping, send } = useAssessment(request);
  const stop = useCallback(() => send({ type: "stop.pressed" }), [send]);
  const phase = view?.phase ?? (prepared === null ? "prepare" : "hand");
  useStopKeys(view !== null && !["finished", "failed", "refused"].includes(view.phase), stop);
  useFocusOnScreen(phase);

  const begin = (ready: Prepared) => {
    const { preparation, person, file } = ready;
    const { way } = preparation;
    setPrepared(ready);
    setByHand(null);
    setTold(false);
    if (way === "hand" || !isCameraTest(test)) return;
    setRequest({
      plan: {
        test,
        person,
        firstValidScore: isWatched(way) ? null : firstValidScore(chart.past, test),
        source: way,
        isVoiceOn: true,
        setting: isWatched(way) ? SAMPLE_SETTING : settingOf(preparation, chart.status),
      },
      file,
      locale,
      toWords: (line) => sayLine(t, line),
      tell: chart.tell,
    });
  };
  const told = useCallback(() => setTold(true), []);
  const again = () => {
    setRequest(null);
    setByHand(null);
    setPrepared(null);
  };

  if (prepared === null) return <TestPrepare test={test} chart={chart} onBegin={begin} />;
  const { person } = prepared;
  const { hasTherapist } = chart;
  const { way } = prepared.preparation;
  const of: ResultOf = way === "sample" || way === "file" ? way : chart.isPatient ? "chart" : "visitor";

  if (byHand !== null)
    return <TestResult {...byHand} person={person} of={of} hasTherapist={hasTherapist} onAgain={again} />;
  if (way === "hand") {
    return (
      <HandScreen
        test={test}
        onCounted={(counted, went) => {
          const reasons = went === "none" ? [] : [went];
          const result = judgeByHand(counted, person, { reasons, firstValidScore: firstValidScore(chart.past, test) });
          const keep = (now: Keeping) => setByHand({ result, keeping: now });
          void tellResult(chart.tell, result, keep);
        }}
      />
    );
  }
  if (view === null) return null;
  if (view.failure !== null) return <FailureScreen failure={view.failure} onRetry={again} />;
  if (view.phase === "refused") return <TestPrepare test={test} chart={chart} onBegin={begin} />;
  if (view.phase !== "finished") {
    const toHand = () => {
      setRequest(null);
      setPrepared({ ...prepared, preparation: { ...prepared.preparation, way: "hand" } });
    };
    return <GuidedScreen view={view} source={way} preview={preview} send={send} onByHand={toHand} />;
  }
  const exercise = isCameraTest(test) ? CAMERA_TESTS[test].exercise : null;
  const tell = isWatched(way) ? null : chart.tell;
  if (view.end === "fall" && view.fallTrigger !== null && !isTold) {
    return (
      <AskedAfterFall
        trigger={view.fallTrigger}
        exercise={exercise}
        chart={chart}
        isWatched={isWatched(way)}
        onDone={told}
      />
    );
  }
  if (view.end === "pain" && !isTold) {
    return <PainScreen phase="during" exercise={exercise} chart={chart} tell={tell} onDone={() => setTold(true)} />;
  }
  const shown = way === "sample" ? SAMPLE_PERSON : person;
  return (
    <TestResult
      result={view.result}
      person={shown}
      of={of}
      hasTherapist={hasTherapist}
      keeping={keeping}
      onAgain={again}
    />
  );
}
