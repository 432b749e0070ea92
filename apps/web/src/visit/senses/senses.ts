import type { Flags } from "@plumbline/clinical";
import type { ArmAnswer } from "@plumbline/session";
import { createContext, useContext, useEffect, useRef } from "react";

/** UX-02: what a patient needs more than others, by the chart. */
export type Needs = { readonly hearsPoorly: boolean; readonly seesPoorly: boolean };

export const needsOf = (flags: Flags): Needs => ({
  hearsPoorly: flags.has("F_HEARING"),
  seesPoorly: flags.has("F_VISION"),
});

/** UX-04. */
export type Arms = {
  /** off: nobody looks. opening: the camera comes on. */
  readonly state: "off" | "opening" | "on" | "failed";
  readonly turnOn: () => void;
  readonly listen: (listener: (answer: ArmAnswer) => void) => () => void;
  /** An arm that is up belongs to the question before. */
  readonly startQuestion: () => void;
};

/** How a question reaches a patient, and an answer the question. null: by the screen and by touch alone. */
export type Senses = { readonly say: (words: string) => void; readonly arms: Arms };

export const SensesContext = createContext<Senses | null>(null);

/** Says a question as it comes, and lets the arms answer it. */
export const useNewQuestion = (words: string): void => {
  const senses = useContext(SensesContext);
  const say = senses?.say;
  const startQuestion = senses?.arms.startQuestion;
  useEffect(() => {
    startQuestion?.();
    if (words !== "") say?.(words);
  }, [words, say, startQuestion]);
};

/** @returns whether the arms can answer. @param onAnswer null: not now */
export const useArmAnswers = (onAnswer: ((answer: ArmAnswer) => void) | null): boolean => {
  const senses = useContext(SensesContext);
  const listen = senses?.arms.listen;
  const latest = useRef(onAnswer);
  useEffect(() => {
    latest.current = onAnswer;
  });
  useEffect(() => listen?.((answer) => latest.current?.(answer)), [listen]);
  return senses?.arms.state === "on";
};
