import { markdownTable } from "../../markdown-table.ts";
import { percent } from "../number-text.ts";
import type { Ran } from "../workers/in-parallel.ts";
import { scoreRounding } from "./score-rounding.ts";

export const roundingSection = (ran: readonly Ran<"rounding">[]): string =>
  markdownTable({
    heads: ["exercise", "noise", "rounded backs", "raised: sensitivity", "straight backs", "not raised: specificity"],
    rows: scoreRounding(ran).map(({ exercise, noise, rounded, sensitivity, straight, specificity }) => [
      exercise,
      noise,
      rounded,
      percent(sensitivity),
      straight,
      percent(specificity),
    ]),
  });
