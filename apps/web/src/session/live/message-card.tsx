import type { NotMeasurableReason, View } from "@plumbline/motion";
import type { CueLine } from "@plumbline/session/ports";
import { useTranslations } from "next-intl";
import { sayLine } from "../../i18n/say-line.ts";
import { Icon, type IconName } from "../../parts/icon.tsx";
import styles from "./message-card.module.css";

const signs: Readonly<Record<NotMeasurableReason, IconName>> = {
  "no-person": "step-in",
  "out-of-frame": "step-back",
  "joints-hidden": "obstacle",
  "wrong-view": "turn",
  "second-person": "two",
  walking: "still",
  "frame-rate-low": "slow",
  "not-calibrated": "still",
  "timer-only": "slow",
};

type RefusalCardProps = { readonly reason: NotMeasurableReason; readonly recommended: View };

/** EX-REFUSE: what cannot be measured, and a picture and sentence of how to mend it. */
export function RefusalCard({ reason, recommended }: RefusalCardProps) {
  const t = useTranslations("notMeasurable");
  return (
    <div className={styles.refusal}>
      <Icon name={signs[reason]} className={styles.sign} />
      <p>
        {t(`${reason}.what`)} {t(`${reason}.mend`, { view: recommended })}
      </p>
    </div>
  );
}

/** The one cue of the moment. */
export function CuePill({ cue }: { readonly cue: CueLine }) {
  const t = useTranslations();
  return <p className={`${styles.pill} ${cue.priority === "stop" ? styles.isStop : ""}`}>{sayLine(t, cue)}</p>;
}
