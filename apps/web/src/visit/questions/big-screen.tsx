import { useTranslations } from "next-intl";
import { type ReactNode, useContext, useEffect, useRef } from "react";
import { SensesContext, useNewQuestion } from "../senses/senses.ts";
import styles from "./big-screen.module.css";
import choicesStyles from "./choices.module.css";
import footStyles from "./foot.module.css";

type BigScreenProps = {
  readonly step?: string;
  readonly title: string;
  readonly isUrgent?: boolean;
  /** What stays in reach whatever is asked, and in view however far somebody scrolls. */
  readonly foot?: ReactNode;
  /** Where to from here, where nothing is asked any more; held in view as well. */
  readonly ways?: ReactNode;
  /** To the question before. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
};

/** One thing at a time, read from 3 m. */
export function BigScreen({ step, title, isUrgent = false, foot, ways, onBack, children }: BigScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Each question is read aloud as it comes, also where one follows another on the same screen.
    if (title !== "") heading.current?.focus({ preventScroll: true });
  }, [title]);
  useNewQuestion(title);
  return (
    <main className={`${styles.screen} ${isUrgent ? styles.isUrgent : ""}`}>
      <div className={styles.head}>
        {step === undefined || step === "" ? null : <p className={styles.step}>{step}</p>}
        <h1 ref={heading} id="question" tabIndex={-1} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
      {foot === undefined && ways === undefined ? null : (
        <div className={footStyles.foot}>
          {foot === undefined ? null : <Aside onBack={onBack} />}
          <div className={footStyles.held}>{foot ?? ways}</div>
        </div>
      )}
    </main>
  );
}

/** What only helps to answer. */
function Aside({ onBack }: { readonly onBack: (() => void) | undefined }) {
  const t = useTranslations("visit");
  const arms = useContext(SensesContext)?.arms;
  const state = arms === undefined || arms.state === "on" ? null : arms.state;
  if (onBack === undefined && state === null) return null;
  return (
    <div className={footStyles.aside}>
      {onBack === undefined ? null : <SmallButton onPress={onBack}>{t("back")}</SmallButton>}
      {arms === undefined || state !== "off" ? null : <SmallButton onPress={arms.turnOn}>{t("arms.use")}</SmallButton>}
      {state === "opening" || state === "failed" ? (
        <p className={styles.quiet} role="status">
          {t(`arms.${state}`)}
        </p>
      ) : null}
    </div>
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
  /** Sentences, one below the other. */
  readonly isWordy?: boolean;
  readonly children: ReactNode;
};

export function Choices({ isTwo = false, isTall = false, isMany = false, isWordy = false, children }: ChoicesProps) {
  const { choices, ...look } = choicesStyles;
  const looks = [choices, isTwo && look.isTwo, isTall && look.isTall, isMany && look.isMany, isWordy && look.isWordy];
  return <div className={looks.filter(Boolean).join(" ")}>{children}</div>;
}

export function SmallButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.small} onClick={onPress}>
      {children}
    </button>
  );
}
