import { type AfterStop, decideStop, STOP_WORDS } from "@plumbline/clinical";
import type { VisitInput } from "@plumbline/session";

const WHY = { "ask-pain": "pain", "sit-down": "dizzy", "get-help": "help" } as const satisfies Record<
  Exclude<AfterStop, "ask">,
  string
>;

/** SAFE-05: null where none of the words is one to stop at; else what follows the halt. "help" before all others. */
export const inputsOfWords = (words: string): readonly VisitInput[] | null => {
  const spoken = words.toLowerCase().split(/[^a-z]+/u);
  const heard = ["help", ...STOP_WORDS].find((word) => spoken.includes(word));
  const after = heard === undefined ? null : decideStop({ by: "word", word: heard });
  if (after === null) return null;
  const halted: VisitInput = { type: "exercise.halted" };
  return after === "ask" ? [halted] : [halted, { type: "why.answered", why: WHY[after] }];
};
