import type { SessionView } from "@plumbline/session";
import { useTranslations } from "next-intl";
import styles from "../../parts/visually-hidden.module.css";

/**
 * The count for a screen reader, polite: each repetition once, and a hold only when it is over, because a number every
 * second would bury everything else.
 */
export function LiveAnnouncement({ view }: { readonly view: SessionView }) {
  const t = useTranslations("live");
  const { dose, holds, holdingSide } = view;
  const words = (): string => {
    if (view.sideCounts !== null && dose.kind === "repetitions") {
      const { left, right } = view.sideCounts;
      return t("countedSides", { left, right, target: dose.to });
    }
    if (dose.kind === "repetitions") return t("counted", { count: view.count, target: dose.to });
    if (holdingSide !== null) return "";
    return (["left", "right"] as const)
      .filter((side) => holds[side] > 0)
      .map((side) => t("held", { side, seconds: Math.floor(holds[side] / 1000) }))
      .join(". ");
  };
  return (
    <p className={styles.hidden} aria-live="polite">
      {words()}
    </p>
  );
}
