import { type Score, score } from "@plumbline/session";
import type { ReactNode } from "react";
import { BigScreen } from "./big-screen.tsx";
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

/** 0 to 10, answered by one press. */
export function ScaleQuestion({ step, title, anchors, foot, onAnswer }: ScaleQuestionProps) {
  return (
    <BigScreen {...(step === undefined ? {} : { step })} title={title} foot={foot}>
      <div>
        <fieldset className={styles.scale} aria-labelledby="question">
          {SCORES.map((value) => (
            <button key={value} type="button" className={styles.score} onClick={() => onAnswer(value)}>
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
    </BigScreen>
  );
}
