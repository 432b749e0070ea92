/** The rows of the first table after a heading, cells without their padding; the row of names is not among them. */
export const rowsUnder = (text: string, heading: string): readonly (readonly string[])[] => {
  const lines = text.split("\n");
  const from = lines.findIndex((line) => line.startsWith("#") && line.includes(heading));
  const first = lines.findIndex((line, index) => index > from && line.startsWith("|"));
  const rest = lines.slice(first);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  const rows = rest.slice(0, end === -1 ? undefined : end).map((line) =>
    line
      .slice(1, line.lastIndexOf("|"))
      .split("|")
      .map((cell) => cell.trim()),
  );
  return rows.slice(2);
};

/** The first row that begins with this cell. */
export const rowOf = (text: string, first: string): readonly string[] => {
  const line = text.split("\n").find((candidate) => candidate.startsWith(`| ${first} |`));
  return (line ?? "").split("|").map((cell) => cell.trim());
};
