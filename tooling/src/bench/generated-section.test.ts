import { expect, test } from "vitest";
import { replaceSection, SectionMissingError } from "./generated-section.ts";

const page = [
  "# Page",
  "<!-- bench grid: generated, do not edit -->",
  "old",
  "<!-- end of bench grid -->",
  "by hand",
].join("\n");

test("only what lies between the markers is replaced, and again the next time", () => {
  const once = replaceSection(page, "grid", "new");
  expect(once).toContain("# Page\n<!-- bench grid");
  expect(once).toContain("\n\nnew\n\n<!-- end of bench grid -->\nby hand");
  expect(once).not.toContain("old");
  expect(replaceSection(once, "grid", "new")).toBe(once);
});

test("a page without the section is an error, not a longer page", () => {
  expect(() => replaceSection(page, "clips", "new")).toThrow(SectionMissingError);
});
