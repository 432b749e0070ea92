import type { Action } from "@plumbline/clinical";
import { useTranslations } from "next-intl";
import { Icon, type IconName } from "../../parts/icon.tsx";
import styles from "./verdict.module.css";

const ICONS: Readonly<Record<Action, IconName>> = {
  allow: "check",
  caution: "attention",
  unlock: "lock",
  block: "stop",
};

/** MX-01: a letter of the matrix as a colour with its sign and its word. */
export function VerdictMark({ action }: { readonly action: Action }) {
  const t = useTranslations("deskProgram");
  return (
    <span className={`${styles.verdict} ${styles[action]}`}>
      <Icon name={ICONS[action]} />
      {t("verdictWord", { action })}
    </span>
  );
}
