import { type ReactNode, useEffect, useRef } from "react";
import { ReadAloudButton } from "../parts/read-aloud-button.tsx";
import hidden from "../parts/visually-hidden.module.css";
import styles from "./intake.module.css";

type ScreenShellProps = {
  /** Another screen has another one: the focus goes to its heading. */
  readonly name: string;
  /** Above the heading: where one is. */
  readonly progress?: string | undefined;
  readonly title: string;
  /** Heard on request; the title where nothing else is given. */
  readonly spoken?: string | undefined;
  readonly isTitleSpread?: boolean;
  readonly children: ReactNode;
};

/** What all screens of the questionnaire have in common. */
export function ScreenShell({ name, progress, title, spoken, isTitleSpread = false, children }: ScreenShellProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each screen begins at its heading.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [name]);
  return (
    <div className={styles.screen}>
      <div className={styles.top}>
        <p className={styles.progress}>{progress}</p>
        <ReadAloudButton text={spoken ?? title} />
      </div>
      <h1 id="question" ref={heading} tabIndex={-1} className={isTitleSpread ? hidden.hidden : styles.title}>
        {title}
      </h1>
      {children}
    </div>
  );
}
