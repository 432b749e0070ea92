import { markdownTable, type Table } from "./markdown-table.ts";

/** A Markdown table on standard output. */
export const printTable = (heads: Table["heads"], rows: Table["rows"]): void => {
  console.log(`${markdownTable({ heads, rows })}\n`);
};
