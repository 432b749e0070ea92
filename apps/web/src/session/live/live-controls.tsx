import type { SessionCommand, SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { LiveButton } from "./live-button.tsx";
import styles from "./live-layout.module.css";

type LiveControlsProps = { readonly view: SessionView; readonly send: (command: SessionCommand) => void };

/** Stop first. Minutes can be ended as done; where a button confirms each hold, that one is larger and elsewhere. */
export function LiveControls({ view, send }: LiveControlsProps) {
  const t = useTranslations("live");
  const { dose, timer } = view;
  return (
    <fieldset className={styles.controls} aria-label={t("controls")}>
      <LiveButton look="stop" icon="stop" onPress={() => send({ type: "stop.pressed" })}>
        {t("stop")}
      </LiveButton>
      <LiveButton icon="pause" onPress={() => send({ type: "pause.pressed" })}>
        {t("pause")}
      </LiveButton>
      <LiveButton
        icon={view.isVoiceOn ? "voice-on" : "voice-off"}
        onPress={() => send({ type: "voice.switched", isOn: !view.isVoiceOn })}
      >
        {view.isVoiceOn ? t("voiceOn") : t("voiceOff")}
      </LiveButton>
      {timer !== null ? null : (
        <LiveButton icon={view.holdByHand === null ? "plus" : "check"} onPress={() => send({ type: "count.pressed" })}>
          {t(view.holdByHand === null ? "count" : "endHold")}
        </LiveButton>
      )}
      {dose.kind === "time" ? (
        <LiveButton icon="check" onPress={() => send({ type: "next-set.pressed" })}>
          {t("done")}
        </LiveButton>
      ) : null}
    </fieldset>
  );
}
