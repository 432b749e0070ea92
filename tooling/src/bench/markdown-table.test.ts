import { expect, test } from "vitest";
import { markdownTable } from "./markdown-table.ts";

test("heads, a rule and a line for each row", () => {
  const table = markdownTable({
    heads: ["view", "runs"],
    rows: [
      ["front", 3],
      ["side", 0],
    ],
  });
  expect(table).toBe("| view | runs |\n| --- | --- |\n| front | 3 |\n| side | 0 |");
});
