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
 * Some lines, each of which is said, and has the screen for as long as it is said, so that it is read from 3 m (UX-02).
 * @param title is said first @param lines the same array as long as they last
 */
export const useInTurn = (title: string, lines: readonly string[]) => {
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
  return { line, place, areAllShown: shown >= lines.length - 1 };
};

/** The one whose turn it is. */
export function LineInTurn({ line }: { readonly line: string }) {
  return (
    <p className={styles.line} aria-hidden="true">
      {line}
    </p>
  );
}

/** All of them, for whoever comes near to press. */
export function AllLines({ lines, place }: { readonly lines: readonly string[]; readonly place: number }) {
  return (
    <ol className={styles.all}>
      {lines.map((one, index) => (
        <li key={one} className={index === place ? styles.isShown : ""}>
          {one}
        </li>
      ))}
    </ol>
  );
}

/** Some lines with one answer to all of them. */
export function InTurn({ title, lines, no, yes, main, foot, onAnswer }: InTurnProps) {
  const { line, place, areAllShown } = useInTurn(title, lines);
  const isHandsFree = useContext(SensesContext)?.arms.state === "on";
  const all = <AllLines lines={lines} place={place} />;
  return (
    <BigScreen title={title} foot={foot}>
      <LineInTurn line={line} />
      {/* Whoever comes near reads all of them before the answers; who stands afar cannot scroll to the gestures. */}
      {isHandsFree ? null : all}
      <YesNo no={no} yes={yes} main={main} areArmsOpen={areAllShown} onAnswer={onAnswer} />
      {isHandsFree ? all : null}
    </BigScreen>
  );
}
