import { ASSESSMENT_SCRIPTS } from "@plumbline/clinical";
import { type AssessmentCommand, type AssessmentView, CAMERA_TESTS, exerciseSpecOf } from "@plumbline/session";
import type { SourceKind } from "@plumbline/session/ports";
import { useTranslations } from "next-intl";
import { LiveButton } from "../../session/live/live-button.tsx";
import { Countdown } from "../../session/set-up/countdown.tsx";
import { Outline } from "../../session/set-up/outline.tsx";
import { jointsThatDecide } from "../../session/stage/joints-that-decide.ts";
import type { Preview } from "../../session/stage/preview-picture.tsx";
import { Stage } from "../../session/stage/stage.tsx";
import { AnalysingScreen } from "../../session/waiting/analysing-screen.tsx";
import { OpeningScreen } from "../../session/waiting/opening-screen.tsx";
import { FootPicture } from "./foot-picture.tsx";
import { RunningTest } from "./running-test.tsx";
import { ScriptCaption } from "./script-caption.tsx";
import { TestLayout } from "./test-layout.tsx";
import { TestQuestion } from "./test-question.tsx";
import { TestSetUp } from "./test-set-up.tsx";

type GuidedScreenProps = {
  readonly view: AssessmentView;
  readonly source: SourceKind;
  readonly preview: Preview | null;
  readonly send: (command: AssessmentCommand) => void;
  readonly onByHand: () => void;
};

/** The screen of the test's phase, over the picture. */
export function GuidedScreen(props: GuidedScreenProps) {
  const { view, source, preview } = props;
  if (view.phase === "opening") return <OpeningScreen source={source} fraction={view.modelFraction} />;
  return (
    <Stage
      preview={preview}
      frame={view.frame}
      isMirrored={source !== "file"}
      measuredSide={view.measuredSide}
      isFrozen={view.phase === "running" && view.frozen !== null}
      deciding={jointsThatDecide(exerciseSpecOf(view.test))}
      outline={view.phase === "set-up" ? <Outline isGood={view.framing.person === "whole"} /> : null}
    >
      <OverStage {...props} />
    </Stage>
  );
}

function OverStage({ view, source, send, onByHand }: GuidedScreenProps) {
  switch (view.phase) {
    case "set-up":
      return <TestSetUp view={view} source={source} send={send} onByHand={onByHand} />;
    case "practice":
      return <Practice view={view} send={send} />;
    case "ready":
      return <Ready view={view} send={send} />;
    case "countdown":
      return <Countdown seconds={view.countdownSeconds ?? 0} onStop={() => send({ type: "stop.pressed" })} />;
    case "analysing":
      return <AnalysingScreen frames={view.framesAnalysed} onStop={() => send({ type: "stop.pressed" })} />;
    case "asking":
      return view.question === null ? null : <TestQuestion question={view.question} send={send} />;
    default:
      return <RunningTest view={view} send={send} />;
  }
}

type TestScreenProps = Pick<GuidedScreenProps, "view" | "send">;

/** ASSESS-02. */
function Practice({ view, send }: TestScreenProps) {
  const t = useTranslations("assessment.live");
  const { test } = view;
  const what = test === "four_stage" || test === "single_leg" ? test : "chair";
  return (
    <TestLayout
      view={view}
      send={send}
      where={t("practiceTitle")}
      {...(test === "four_stage" ? { dial: <FootPicture stage="side_by_side" /> } : {})}
    >
      <p>{t(`practice.${what}`)}</p>
      <LiveButton look="main" icon="check" onPress={() => send({ type: "go-on.pressed" })}>
        {t("practiceDone")}
      </LiveButton>
    </TestLayout>
  );
}

/** The script, as it is said; then the patient says when. */
function Ready({ view, send }: TestScreenProps) {
  const t = useTranslations("assessment.live");
  const isChair = CAMERA_TESTS[view.test].at === "chair";
  return (
    <TestLayout view={view} send={send} where={null}>
      <p>
        {isChair && view.mustSitDown ? (
          t("sitDown")
        ) : (
          <ScriptCaption words={ASSESSMENT_SCRIPTS[view.test]} then={t("ready")} />
        )}
      </p>
      <LiveButton look="main" icon="play" onPress={() => send({ type: "go-on.pressed" })}>
        {t("start")}
      </LiveButton>
    </TestLayout>
  );
}
