import { useTranslations } from "next-intl";
import styles from "./gestures.module.css";

/** What each arm says to this question; null: that sign says nothing here. */
export type GestureWords = {
  readonly left: string | null;
  readonly right: string | null;
  readonly both: string | null;
};

const SIGNS = ["left", "both", "right"] as const;

/** As in a mirror: the left arm is on the left. */
const ARM = {
  left: "M12 10.5 6 3.5M12 10.5l5 5.5",
  right: "M12 10.5l6-7M12 10.5l-5 5.5",
  both: "M12 10.5 6 3.5M12 10.5l6-7",
} as const;

/** UX-04: the gestures, read from where the camera sees the whole body. */
export function Gestures({ words }: { readonly words: GestureWords }) {
  const t = useTranslations("visit.arms");
  return (
    <ul className={styles.gestures} aria-label={t("title")}>
      {SIGNS.map((sign) =>
        words[sign] === null ? null : (
          <li key={sign} className={styles.gesture}>
            <svg viewBox="0 0 24 24" className={styles.sign} aria-hidden="true">
              <circle cx="12" cy="5.5" r="2.4" />
              <path d={`M12 10v7M9 22l3-5 3 5${ARM[sign]}`} />
            </svg>
            <span className={styles.words}>
              <span className={styles.arm}>{t(sign)}</span>
              {words[sign]}
            </span>
          </li>
        ),
      )}
    </ul>
  );
}
