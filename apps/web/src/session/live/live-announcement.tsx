import type { SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "../../parts/visually-hidden.module.css";

const MINUTE = 60_000;

/**
 * The count for a screen reader, polite: each repetition or minute once, and a hold only when it is over, because a
 * number every second would bury everything else.
 */
export function LiveAnnouncement({ view }: { readonly view: SessionView }) {
  const t = useTranslations("live");
  const { dose, holds, holding, count } = view;
  const ofRepetitions = (target: number): string =>
    view.sideCounts === null ? t("counted", { count, target }) : t("countedSides", { ...view.sideCounts, target });
  const words = (): string => {
    switch (dose.kind) {
      case "repetitions":
        return ofRepetitions(dose.to);
      case "time":
        return t("minutesDone", { minutes: Math.floor(view.timeDone / MINUTE) });
      case "hold":
        if (!dose.each) return t("heldWhole", { count, holds: dose.holds });
        if (holding !== null) return "";
        return (["left", "right"] as const)
          .filter((side) => holds[side] > 0)
          .map((side) => t("held", { side, seconds: Math.floor(holds[side] / 1000) }))
          .join(". ");
    }
  };
  return (
    <p className={styles.hidden} aria-live="polite">
      {words()}
    </p>
  );
}
