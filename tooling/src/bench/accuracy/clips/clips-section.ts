import { markdownTable } from "../../markdown-table.ts";
import { inSeconds, percent } from "../number-text.ts";
import type { ClipOutcome } from "./run-clip.ts";
import { type ClipScore, missedIn, scoreClips } from "./score-clips.ts";

/** §5: what counting must reach on recordings. */
const TARGET = { offByOne: 0.97, exact: 0.9, relativeError: 0.05 } as const;

const meets = ({ offByOne, exact, relativeError }: ClipScore): boolean =>
  offByOne >= TARGET.offByOne && exact >= TARGET.exact && relativeError <= TARGET.relativeError;

const listOf = (outcomes: readonly ClipOutcome[]): string =>
  outcomes.map(({ clip, counted }) => `${clip.id} (${counted ?? "refused"})`).join(", ");

const positivesTable = (scores: readonly ClipScore[]): string =>
  markdownTable({
    heads: [
      "exercise",
      "clips",
      "true",
      "exact",
      "off by one at most",
      "errors ÷ true",
      "naive exact",
      "naive errors ÷ true",
      "start, end: median error s",
      "hold: median error s",
      "target",
    ],
    rows: scores.map((score) => [
      score.exercise,
      score.clips,
      score.truth,
      percent(score.exact),
      percent(score.offByOne),
      score.relativeError.toFixed(3),
      percent(score.naiveExact),
      score.naiveRelativeError.toFixed(3),
      inSeconds(score.timingError),
      inSeconds(score.holdError),
      meets(score) ? "met" : "**missed**",
    ]),
  });

const negativesTable = (scores: readonly ClipScore[]): string =>
  markdownTable({
    heads: ["exercise", "clips without it", "clips with false ones", "naive: clips with false ones", "which (count)"],
    rows: scores.map(({ exercise, negatives, falseIn, naiveFalseIn }) => [
      exercise,
      negatives,
      falseIn.length,
      naiveFalseIn,
      listOf(falseIn),
    ]),
  });

export const clipsSection = (outcomes: readonly ClipOutcome[]): string => {
  const scores = scoreClips(outcomes);
  const missed = missedIn(outcomes).map(
    ({ exercise, clip, truth, counted }) => `${exercise} in ${clip.id} ${counted ?? "refused"} of ${truth}`,
  );
  return [
    positivesTable(scores.filter(({ clips }) => clips > 0)),
    `Not exact: ${missed.length === 0 ? "none" : missed.join(", ")}.`,
    negativesTable(scores),
  ].join("\n\n");
};
