import { useTranslations } from "next-intl";
import { LiveButton } from "../live/live-button.tsx";
import layout from "../live/live-layout.module.css";
import styles from "./set-up-screen.module.css";

type CountdownProps = { readonly seconds: number; readonly onStop: () => void };

export function Countdown({ seconds, onStop }: CountdownProps) {
  const t = useTranslations("setUp");
  const tLive = useTranslations("live");
  return (
    <main className={layout.layout}>
      <div className={styles.countdown}>
        <h1 className={styles.number} role="timer" aria-label={t("countdown", { seconds })}>
          {seconds}
        </h1>
      </div>
      <div className={layout.controls}>
        <LiveButton look="stop" icon="stop" onPress={onStop}>
          {tLive("stop")}
        </LiveButton>
      </div>
    </main>
  );
}
