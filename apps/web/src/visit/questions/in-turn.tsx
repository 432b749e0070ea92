import { type ReactNode, useContext, useEffect, useState } from "react";
import { speakingTime } from "../../session/speaking-time.ts";
import { SensesContext } from "../senses/senses.ts";
import { BigScreen } from "./big-screen.tsx";
import styles from "./in-turn.module.css";
import { YesNo } from "./yes-no.tsx";

type InTurnProps = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly no: string;
  readonly yes: string;
  /** What everybody hopes for. */
  readonly main: "no" | "yes";
  readonly foot: ReactNode;
  readonly onAnswer: (isYes: boolean) => void;
};

/**
 * Some lines with one answer to all of them. Each is said, and has the screen for as long as it is said, so that it is read
 * from 3 m (UX-02); all of them stand below for whoever comes near to press.
 */
export function InTurn({ title, lines, no, yes, main, foot, onAnswer }: InTurnProps) {
  const say = useContext(SensesContext)?.say;
  const [shown, setShown] = useState(-1);
  // The first one stands there while the title is being said.
  const place = Math.max(0, shown) % lines.length;
  const line = lines[place] ?? "";
  useEffect(() => {
    if (shown >= 0 && shown < lines.length) say?.(lines[shown] ?? "");
    const timer = setTimeout(() => setShown((so) => so + 1), speakingTime(shown < 0 ? title : line));
    return () => clearTimeout(timer);
  }, [shown, title, line, lines, say]);
  return (
    <BigScreen title={title} foot={foot}>
      <p className={styles.line} aria-hidden="true">
        {line}
      </p>
      <ol className={styles.all}>
        {lines.map((one, index) => (
          <li key={one} className={index === place ? styles.isShown : ""}>
            {one}
          </li>
        ))}
      </ol>
      <YesNo no={no} yes={yes} main={main} areArmsOpen={shown >= lines.length - 1} onAnswer={onAnswer} />
    </BigScreen>
  );
}
