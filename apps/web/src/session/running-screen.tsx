import type { SessionCommand, SessionView } from "@plumbline/session";
import type { SessionRequest } from "../compose-session.ts";
import { QuestionScreen } from "./answers/question-screen.tsx";
import { LiveScreen } from "./live/live-screen.tsx";
import { PauseScreen } from "./live/pause-screen.tsx";
import { RestScreen } from "./live/rest-screen.tsx";
import { Countdown } from "./set-up/countdown.tsx";
import { Outline } from "./set-up/outline.tsx";
import { SetUpScreen } from "./set-up/set-up-screen.tsx";
import { jointsThatDecide } from "./stage/joints-that-decide.ts";
import type { Preview } from "./stage/preview-picture.tsx";
import { Stage } from "./stage/stage.tsx";
import { SummaryScreen } from "./summary/summary-screen.tsx";
import { AnalysingScreen } from "./waiting/analysing-screen.tsx";
import { OpeningScreen } from "./waiting/opening-screen.tsx";

type RunningScreenProps = {
  readonly request: SessionRequest;
  readonly view: SessionView;
  readonly preview: Preview | null;
  readonly send: (command: SessionCommand) => void;
  readonly onAgain: () => void;
};

/** The screen of the session's phase. */
export function RunningScreen(props: RunningScreenProps) {
  const { request, view, send, onAgain } = props;
  switch (view.phase) {
    case "opening":
    case "failed":
      return <OpeningScreen source={request.choice.source} fraction={view.modelFraction} />;
    case "asking-pain":
      return <QuestionScreen question="pain" onAnswer={(score) => send({ type: "pain.answered", score })} />;
    case "asking-effort":
      return <QuestionScreen question="effort" onAnswer={(score) => send({ type: "effort.answered", score })} />;
    case "finished":
      return <SummaryScreen record={view.record} exercise={request.exercise} onAgain={onAgain} />;
    default:
      return <StageScreen {...props} />;
  }
}

function StageScreen({ request, view, preview, send }: RunningScreenProps) {
  const { choice, exercise } = request;
  return (
    <Stage
      preview={preview}
      frame={view.frame}
      isMirrored={choice.source !== "file"}
      measuredSide={view.measuredSide}
      isFrozen={view.phase === "active" && view.frozen !== null}
      deciding={jointsThatDecide(exercise.spec)}
      outline={
        view.phase === "set-up" && exercise.spec.body === "whole" ? (
          <Outline isGood={view.framing.person === "whole"} />
        ) : null
      }
    >
      <OverStage request={request} view={view} send={send} />
    </Stage>
  );
}

function OverStage({ request, view, send }: Pick<RunningScreenProps, "request" | "view" | "send">) {
  const { choice, exercise } = request;
  switch (view.phase) {
    case "set-up":
      return <SetUpScreen view={view} exercise={exercise} source={choice.source} send={send} />;
    case "countdown":
      return <Countdown seconds={view.countdownSeconds ?? 0} onStop={() => send({ type: "stop.pressed" })} />;
    case "paused":
      return <PauseScreen view={view} asksWhyStopped={request.visit !== null} send={send} />;
    case "resting":
      return <RestScreen view={view} send={send} />;
    case "analysing":
      return <AnalysingScreen frames={view.framesAnalysed} onStop={() => send({ type: "stop.pressed" })} />;
    default:
      return <LiveScreen view={view} exercise={exercise} send={send} />;
  }
}
