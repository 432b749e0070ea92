/** One line of a table, its cells by the heading of their column. */
export type TableRow = ReadonlyMap<string, string>;

export class MissingTableError extends Error {
  constructor(heading: string) {
    super(`no table under a heading that begins with "${heading}"`);
    this.name = "MissingTableError";
  }
}

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim());

const isTableLine = (line: string | undefined): boolean => line?.startsWith("|") ?? false;

/**
 * The first table after a heading, its rows by their first cell, without the quotation marks of code.
 * @throws {MissingTableError}
 */
export const tableUnder = (markdown: string, heading: string): ReadonlyMap<string, TableRow> => {
  const lines = markdown.split("\n");
  const headingAt = lines.findIndex((line) => line.startsWith("#") && line.replace(/^#+ /u, "").startsWith(heading));
  const first = lines.findIndex((line, index) => index > headingAt && isTableLine(line));
  if (headingAt === -1 || first === -1) throw new MissingTableError(heading);
  const after = lines.findIndex((line, index) => index > first && !isTableLine(line));
  const columns = cellsOf(lines[first] ?? "");
  // The second line only rules off the headings.
  const rows = lines.slice(first + 2, after === -1 ? undefined : after).map(cellsOf);
  return new Map(
    rows.map((cells) => [
      (cells[0] ?? "").replaceAll("`", ""),
      new Map(columns.map((column, index) => [column, cells[index] ?? ""])),
    ]),
  );
};
