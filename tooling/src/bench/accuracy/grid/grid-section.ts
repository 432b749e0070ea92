import { markdownTable } from "../../markdown-table.ts";
import { quantileOf } from "../../quantile.ts";
import { groupBy } from "../group-by.ts";
import { inSeconds, percent } from "../number-text.ts";
import type { Ran } from "../workers/in-parallel.ts";
import { type GridRow, gridRows, scoreOutcomes } from "./score-grid.ts";

const countedTable = (rows: readonly GridRow[]): string =>
  markdownTable({
    heads: [
      "exercise",
      "view",
      "runs",
      "exact",
      "no noise",
      "low",
      "high",
      "off by one at most",
      "below minimum: partial",
      "none counted",
      "naive exact",
      "start, end: median error s",
      "hold: median error s",
      "wrong side",
      "target",
    ],
    rows: rows.map(({ exercise, view, pooled, byNoise, meetsTarget }) => [
      exercise,
      view,
      pooled.runs,
      percent(pooled.exact),
      ...["none", "low", "high"].map((noise) => percent(byNoise.get(noise)?.exact ?? Number.NaN)),
      percent(pooled.offByOne),
      percent(pooled.belowExact),
      percent(pooled.belowNone),
      percent(pooled.naiveExact),
      inSeconds(pooled.timingError),
      inSeconds(pooled.holdError),
      pooled.wrongSides,
      meetsTarget ? "met" : "**missed**",
    ]),
  });

const refusedTable = (refused: readonly Ran<"grid">[]): string =>
  markdownTable({
    heads: ["exercise, refused views", "runs", "not measurable", "runs that gave a repetition"],
    rows: [...groupBy(refused, ({ one }) => one.exercise)].map(([exercise, ran]) => [
      exercise,
      ran.length,
      percent(ran.filter(({ outcome }) => outcome.counted === null).length / ran.length),
      ran.filter(({ outcome }) => (outcome.counted ?? 0) > 0).length,
    ]),
  });

/** REP-07's cameras of 30 frames a second. */
const FULL_RATE = 30;

/** Above 0 where the movement was over before it was told of. */
const latencyText = (ran: readonly Ran<"grid">[]): string => {
  const latencies = ran.flatMap(({ one, outcome }) => (one.fps === FULL_RATE ? outcome.latencies : []));
  const [median, most] = [0.5, 0.95].map((share) => inSeconds(quantileOf(latencies, share)));
  return `At ${FULL_RATE} frames a second half of all repetitions were told of within ${median} s of their true end, 95 % within ${most} s; below 0 is before it, on the last part of the way back.`;
};

export const gridSection = (ran: readonly Ran<"grid">[]): string => {
  const rows = gridRows(ran);
  const counted = scoreOutcomes(
    ran.map(({ outcome }) => outcome).filter(({ expectation }) => expectation !== "refused"),
  );
  const missed = rows.filter(({ meetsTarget }) => !meetsTarget).length;
  return [
    `${counted.runs} runs in accepted views: exact ${percent(counted.exact)}, off by one at most ${percent(counted.offByOne)}, the naive counter exact ${percent(counted.naiveExact)}. ${missed} of ${rows.length} rows miss their target.`,
    latencyText(ran),
    countedTable(rows),
    refusedTable(ran.filter(({ outcome }) => outcome.expectation === "refused")),
  ].join("\n\n");
};
