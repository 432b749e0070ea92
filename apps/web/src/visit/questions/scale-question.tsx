import { type Score, score } from "@plumbline/session";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useArmAnswers } from "../senses/senses.ts";
import { BigScreen } from "./big-screen.tsx";
import { Gestures } from "./gestures.tsx";
import styles from "./scale-question.module.css";

type ScaleQuestionProps = {
  readonly step?: string;
  readonly title: string;
  /** Of 0, 5 and 10. */
  readonly anchors: readonly [string, string, string];
  readonly foot?: ReactNode;
  readonly onAnswer: (answer: Score) => void;
};

const SCORES = Array.from({ length: 11 }, (_, value) => score(value));

/** 0 to 10, answered by one press; or by the arms: left is less, right more, and both say that it is the one (UX-04). */
export function ScaleQuestion({ step, title, anchors, foot, onAnswer }: ScaleQuestionProps) {
  const t = useTranslations("visit.arms");
  const [marked, setMarked] = useState(0);
  const isHandsFree = useArmAnswers((answer) => {
    if (answer === "confirm") onAnswer(score(marked));
    else setMarked((value) => Math.min(10, Math.max(0, value + (answer === "more" ? 1 : -1))));
  });
  return (
    <BigScreen {...(step === undefined ? {} : { step })} title={title} foot={foot}>
      <div>
        <fieldset className={styles.scale} aria-labelledby="question">
          {SCORES.map((value) => (
            <button
              key={value}
              type="button"
              className={`${styles.score} ${isHandsFree && value === marked ? styles.isMarked : ""}`}
              {...(isHandsFree && value === marked ? { "aria-current": true } : {})}
              onClick={() => onAnswer(value)}
            >
              {value}
            </button>
          ))}
        </fieldset>
        <div className={styles.anchors}>
          {anchors.map((anchor) => (
            <p key={anchor}>{anchor}</p>
          ))}
        </div>
      </div>
      {isHandsFree ? (
        <Gestures words={{ left: t("less"), right: t("more"), both: t("value", { value: marked }) }} />
      ) : null}
    </BigScreen>
  );
}
