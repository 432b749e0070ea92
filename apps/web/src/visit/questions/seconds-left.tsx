import screen from "./big-screen.module.css";
import styles from "./seconds-left.module.css";

type SecondsLeftProps = { readonly text: string; readonly seconds: number; readonly label: string };

/** What to do until a time is over. */
export function SecondsLeft({ text, seconds, label }: SecondsLeftProps) {
  return (
    <div className={styles.until}>
      <p className={screen.text}>{text}</p>
      <p className={styles.seconds} role="timer" aria-label={label}>
        {seconds}
      </p>
    </div>
  );
}
