import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import styles from "./notice.module.css";

type Meaning = "information" | "attention" | "good";

type NoticeProps = { readonly meaning: Meaning; readonly icon?: IconName; readonly children: ReactNode };

const icons: Readonly<Record<Meaning, IconName>> = {
  information: "information",
  attention: "attention",
  good: "check",
};

/** One of the four meanings, always with its sign and words. */
export function Notice({ meaning, icon = icons[meaning], children }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[meaning]}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
