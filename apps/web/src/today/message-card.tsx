import { Link } from "../i18n/navigation.ts";
import { buttonClass } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import styles from "./today.module.css";

type MessageCardProps = {
  readonly title: string;
  readonly text: string;
  /** The words of the way to the questions; null: there is nothing to do now. */
  readonly toIntake: string | null;
};

export function MessageCard({ title, text, toIntake }: MessageCardProps) {
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>{title}</h2>
      <p>{text}</p>
      {toIntake === null ? null : (
        <Link className={`${buttonClass("primary")} ${styles.big}`} href="/intake">
          <Icon name="arrow" />
          {toIntake}
        </Link>
      )}
    </div>
  );
}
