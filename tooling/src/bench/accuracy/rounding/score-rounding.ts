import { groupBy } from "../group-by.ts";
import type { Ran } from "../workers/in-parallel.ts";

export type RoundingScore = {
  readonly exercise: string;
  readonly noise: string;
  readonly rounded: number;
  /** Share of the rounded backs that raised FC-07. */
  readonly sensitivity: number;
  readonly straight: number;
  /** Share of the straight backs that did not. */
  readonly specificity: number;
};

/** FC-07 asks for more than 15°. Between these two the answer is a matter of taste, and not scored. */
const ROUNDED = 20;
const STRAIGHT = 10;

export const scoreRounding = (ran: readonly Ran<"rounding">[]): readonly RoundingScore[] =>
  [...groupBy(ran, ({ one }) => `${one.exercise} ${one.noise}`)].map(([name, some]) => {
    const [exercise = "", noise = ""] = name.split(" ");
    const rounded = some.filter(({ outcome }) => outcome.loss >= ROUNDED);
    const straight = some.filter(({ outcome }) => outcome.loss <= STRAIGHT);
    return {
      exercise,
      noise,
      rounded: rounded.length,
      sensitivity: rounded.filter(({ outcome }) => outcome.isRaised).length / rounded.length,
      straight: straight.length,
      specificity: straight.filter(({ outcome }) => !outcome.isRaised).length / straight.length,
    };
  });
