import { type ReactNode, useId, useState } from "react";
import styles from "./hint.module.css";

type HintProps = { readonly children: ReactNode; readonly hint: ReactNode; readonly look?: "plain" | "stop" };

/** A chip that says more on hover and focus; Escape puts it away (WCAG 1.4.13). */
export function Hint({ children, hint, look = "plain" }: HintProps) {
  const id = useId();
  const [isAway, setIsAway] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes that the pointer comes again.
    <span className={`${styles.hint} ${isAway ? styles.away : ""}`} onMouseEnter={() => setIsAway(false)}>
      <button
        type="button"
        className={`${styles.chip} ${look === "stop" ? styles.stop : ""}`}
        aria-describedby={id}
        onFocus={() => setIsAway(false)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setIsAway(true);
        }}
      >
        {children}
      </button>
      <span id={id} role="tooltip" className={styles.bubble}>
        {hint}
      </span>
    </span>
  );
}
