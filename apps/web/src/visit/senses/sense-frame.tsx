import { type ReactNode, useSyncExternalStore } from "react";
import type { Captions } from "./captions.ts";
import styles from "./sense-frame.module.css";
import type { Needs } from "./senses.ts";

type SenseFrameProps = {
  readonly needs: Needs;
  readonly captions: Captions;
  /** The screen says in its own words what is said; a caption would lie on them. */
  readonly isToldOnScreen?: boolean;
  readonly children: ReactNode;
};

/** UX-02: with F_HEARING captions and a flashing border, with F_VISION the largest text. */
export function SenseFrame({ needs, captions, isToldOnScreen = false, children }: SenseFrameProps) {
  const caption = useSyncExternalStore(captions.subscribe, captions.current, () => null);
  return (
    <div className={`${styles.frame} ${needs.seesPoorly ? styles.large : ""} ${needs.hearsPoorly ? styles.edged : ""}`}>
      {children}
      {needs.hearsPoorly && caption !== null ? (
        <div aria-hidden="true">
          <div key={caption.number} className={styles.border} />
          {caption.isOnScreen || isToldOnScreen ? null : <p className={styles.caption}>{caption.words}</p>}
        </div>
      ) : null}
    </div>
  );
}
