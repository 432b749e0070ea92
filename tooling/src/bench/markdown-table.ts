export type Table = {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** A Markdown table, without a line break at its end. */
export const markdownTable = ({ heads, rows }: Table): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
