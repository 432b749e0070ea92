import type { Exercise } from "@plumbline/exercises";
import type { SessionCommand, SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { CountDial } from "./count-dial.tsx";
import { LiveAnnouncement } from "./live-announcement.tsx";
import { LiveButton } from "./live-button.tsx";
import styles from "./live-layout.module.css";
import { LiveTitle } from "./live-title.tsx";
import { CuePill, RefusalCard } from "./message-card.tsx";
import { SideTotals } from "./side-totals.tsx";

type LiveScreenProps = {
  readonly view: SessionView;
  readonly exercise: Exercise;
  readonly send: (command: SessionCommand) => void;
};

/** While the patient moves: what was counted, one sentence, and Stop. */
export function LiveScreen({ view, exercise, send }: LiveScreenProps) {
  const t = useTranslations("live");
  const tExercise = useTranslations("exercises");
  const { dose, frozen, cue } = view;
  const isHold = dose.kind === "hold";
  const heldSeconds = isHold && view.holdingSide !== null ? Math.floor((view.arc * dose.duration) / 1000) : 0;
  const target = isHold
    ? t("targetSeconds", { target: dose.duration / 1000 })
    : t("target", { target: dose.from === dose.to ? `${dose.to}` : `${dose.from}–${dose.to}` });

  const inSeconds = (held: number): string => t("seconds", { seconds: Math.floor(held / 1000) });
  const { holds, sideCounts } = view;
  const ofHolds = { left: inSeconds(holds.left), right: inSeconds(holds.right) };
  const ofCounts = sideCounts === null ? null : { left: `${sideCounts.left}`, right: `${sideCounts.right}` };
  const totals = isHold ? ofHolds : ofCounts;

  return (
    <main className={styles.layout}>
      <LiveTitle
        name={tExercise(`${exercise.id}.name`)}
        set={view.set}
        sets={dose.sets}
        isCountOnly={view.isCountOnly}
      />
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
        {isHold ? null : (
          <LiveButton icon="plus" onPress={() => send({ type: "count.pressed" })}>
            {t("count")}
          </LiveButton>
        )}
      </fieldset>
      <div className={styles.count}>
        <CountDial
          count={isHold ? heldSeconds : view.count}
          target={target}
          arc={view.arc}
          isFrozen={frozen !== null}
        />
        {totals === null ? null : <SideTotals totals={totals} runningSide={view.holdingSide} />}
      </div>
      <div className={styles.message} aria-live="polite">
        {frozen !== null ? <RefusalCard reason={frozen} recommended={exercise.spec.views[0]} /> : null}
        {frozen === null && cue !== null ? <CuePill cue={cue} /> : null}
      </div>
      <LiveAnnouncement view={view} />
    </main>
  );
}
