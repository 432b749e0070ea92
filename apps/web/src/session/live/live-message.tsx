import type { View } from "@plumbline/motion";
import type { SessionCommand, SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { LiveButton } from "./live-button.tsx";
import styles from "./message-card.module.css";
import { CuePill, RefusalCard } from "./message-card.tsx";

type LiveMessageProps = {
  readonly view: SessionView;
  readonly recommended: View;
  readonly send: (command: SessionCommand) => void;
};

/**
 * The one sentence of the moment. In timer mode what the clock asks for, and the button that confirms a hold; of a hold
 * by hand, what it waits for.
 */
export function LiveMessage({ view, recommended, send }: LiveMessageProps) {
  const t = useTranslations("live");
  const { frozen, cue, timer, holdByHand } = view;
  if (timer !== null) {
    return (
      <div className={styles.timer}>
        <p className={styles.pill}>{timer.kind === "press" ? t("press", { second: timer.second }) : t("relax")}</p>
        <LiveButton look="main" icon="check" onPress={() => send({ type: "count.pressed" })}>
          {t("confirmHold")}
        </LiveButton>
      </div>
    );
  }
  if (holdByHand !== null) {
    const { side, startsIn } = holdByHand;
    return (
      <p className={styles.pill}>
        {t(startsIn > 0 ? "getIntoPlace" : "holdByHand", { side: side ?? "both" })}
        {/* A number each second would bury the words. It is said aloud. */}
        {startsIn > 0 ? <span aria-hidden="true"> {startsIn}</span> : null}
      </p>
    );
  }
  if (frozen !== null) return <RefusalCard reason={frozen} recommended={recommended} />;
  return cue === null ? null : <CuePill cue={cue} />;
}
