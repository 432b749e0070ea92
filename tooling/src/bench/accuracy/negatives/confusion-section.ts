import { catalogue } from "@plumbline/exercises";
import { markdownTable } from "../../markdown-table.ts";
import type { ConfusionCell, ConfusionRow } from "./confusion.ts";

const cellText = ({ counted, runs, isAllowed }: ConfusionCell): string => {
  if (runs === 0) return "";
  if (counted === 0) return "·";
  return isAllowed ? `(${counted})` : `**${counted}**`;
};

/** How much was counted falsely, and by whom: only those pairs have names in the table. */
export const falseCounts = (rows: readonly ConfusionRow[]): string => {
  const wrong = rows.flatMap(({ performed, cells }) =>
    cells
      .filter(({ counted, isAllowed }) => counted > 0 && !isAllowed)
      .map(({ counter, counted, runs }) => [performed, counter, counted, runs] as const),
  );
  const runs = rows.reduce(
    (sum, row) => sum + row.cells.reduce((all, cell) => all + (cell.isAllowed ? 0 : cell.runs), 0),
    0,
  );
  const counted = wrong.reduce((sum, [, , count]) => sum + count, 0);
  return [
    `${runs} runs of a counter on something else: ${counted} false repetitions, in ${wrong.length} pairs.`,
    markdownTable({ heads: ["performed", "counted by", "false", "runs"], rows: wrong }),
  ].join("\n\n");
};

/** With every counter down, so that the page stays narrow. */
export const confusionSection = (rows: readonly ConfusionRow[]): string =>
  [
    falseCounts(rows),
    "Every counter (column) on everything performed (row): repetitions or holds counted in all runs together. Bold is false, brackets are the exercise itself or one that contains it, blank is a view that the counter refuses.",
    markdownTable({
      heads: ["performed", ...catalogue.map(({ id }) => id.replaceAll("_", " ")), "naive"],
      rows: rows.map(({ performed, cells, naive }) => [performed, ...cells.map(cellText), naive]),
    }),
  ].join("\n\n");
