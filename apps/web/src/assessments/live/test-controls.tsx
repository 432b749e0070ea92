import type { AssessmentCommand, AssessmentView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { LiveButton } from "../../session/live/live-button.tsx";
import layout from "../../session/live/live-layout.module.css";
import setUp from "../../session/set-up/set-up-screen.module.css";

type TestControlsProps = {
  readonly view: AssessmentView;
  readonly send: (command: AssessmentCommand) => void;
  /** Where Start stands beside them on a phone. */
  readonly isSetUp?: boolean;
};

/** Stop first, in the corner, always. What no camera sees, the patient or a helper can press. */
export function TestControls({ view, send, isSetUp = false }: TestControlsProps) {
  const t = useTranslations("assessment.live");
  const { phase, reading } = view;
  const isUnderWay = phase === "practice" || phase === "running" || phase === "countdown";
  const isTimed = (reading?.of === "stage" || reading?.of === "trial") && reading.held !== null;
  return (
    <fieldset className={`${layout.controls} ${isSetUp ? setUp.controls : ""}`} aria-label={t("controls")}>
      <LiveButton look="stop" icon="stop" onPress={() => send({ type: "stop.pressed" })}>
        {t("stop")}
      </LiveButton>
      {isUnderWay ? (
        <LiveButton icon="attention" onPress={() => send({ type: "pain.pressed" })}>
          {t("pain")}
        </LiveButton>
      ) : null}
      {isTimed ? (
        <LiveButton icon="counter" onPress={() => send({ type: "support.touched" })}>
          {t("heldOn")}
        </LiveButton>
      ) : null}
      {reading?.of === "trial" && reading.held === null ? (
        <LiveButton icon="arrow" onPress={() => send({ type: "try.ended" })}>
          {t("endTry")}
        </LiveButton>
      ) : null}
      <LiveButton
        icon={view.isVoiceOn ? "voice-on" : "voice-off"}
        onPress={() => send({ type: "voice.switched", isOn: !view.isVoiceOn })}
      >
        {view.isVoiceOn ? t("voiceOn") : t("voiceOff")}
      </LiveButton>
    </fieldset>
  );
}
