/** A Markdown table on standard output. */
export const printTable = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  console.log(`| ${heads.join(" | ")} |`);
  console.log(`| ${heads.map(() => "---").join(" | ")} |`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log("");
};
