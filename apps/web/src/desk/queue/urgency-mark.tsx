import type { TriageColour, Urgency } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon, type IconName } from "../../parts/icon.tsx";
import hidden from "../../parts/visually-hidden.module.css";
import styles from "./urgency-mark.module.css";

const ICONS: Readonly<Record<Urgency | TriageColour, IconName>> = {
  urgent: "stop",
  same_day: "attention",
  routine: "information",
  red: "stop",
  amber: "attention",
  green: "check",
};

type MarkProps = { readonly of: Urgency | TriageColour; readonly isShort?: boolean };

/** §7.5, REV-03: a colour, always with its sign and its word. `isShort`: the word is for screen readers only. */
export function UrgencyMark({ of, isShort = false }: MarkProps) {
  const t = useTranslations("deskQueue");
  return (
    <span className={`${styles.mark} ${styles[of]}`}>
      <Icon name={ICONS[of]} />
      <span className={isShort ? hidden.hidden : undefined}>{t("mark", { of })}</span>
    </span>
  );
}
