import { type ReactNode, useEffect, useRef } from "react";
import { useNewQuestion } from "../senses/senses.ts";
import styles from "./big-screen.module.css";
import choicesStyles from "./choices.module.css";

type BigScreenProps = {
  readonly step?: string;
  readonly title: string;
  readonly isUrgent?: boolean;
  /** What stays in reach whatever is asked. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** One thing at a time, read from 3 m. */
export function BigScreen({ step, title, isUrgent = false, foot, children }: BigScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Each question is read aloud as it comes, also where one follows another on the same screen.
    if (title !== "") heading.current?.focus({ preventScroll: true });
  }, [title]);
  useNewQuestion(title);
  return (
    <main className={`${styles.screen} ${isUrgent ? styles.isUrgent : ""}`}>
      <div className={styles.head}>
        {step === undefined ? null : <p className={styles.step}>{step}</p>}
        <h1 ref={heading} id="question" tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </main>
  );
}

export type ChoiceLook = "plain" | "main" | "alarm";

type ChoiceProps = {
  readonly look?: ChoiceLook;
  /** The arms would take this one (UX-04). */
  readonly isMarked?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

const LOOKS = { plain: "", main: styles.isMain, alarm: styles.isAlarm } as const;

export function Choice({ look = "plain", isMarked = false, onPress, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={`${styles.choice} ${LOOKS[look]} ${isMarked ? styles.isMarked : ""}`}
      {...(isMarked ? { "aria-current": true } : {})}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

type ChoicesProps = {
  /** Side by side on a phone, too. */
  readonly isTwo?: boolean;
  readonly isTall?: boolean;
  readonly isMany?: boolean;
  readonly children: ReactNode;
};

export function Choices({ isTwo = false, isTall = false, isMany = false, children }: ChoicesProps) {
  const { choices, ...look } = choicesStyles;
  const looks = [choices, isTwo && look.isTwo, isTall && look.isTall, isMany && look.isMany];
  return <div className={looks.filter(Boolean).join(" ")}>{children}</div>;
}

export function SmallButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.small} onClick={onPress}>
      {children}
    </button>
  );
}
