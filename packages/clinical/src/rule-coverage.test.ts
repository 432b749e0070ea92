import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { RULE_IDS } from "./testing/rule-ids.ts";

const SECTIONS = ["2", "3", "6", "7", "8"];
const FAMILIES = "INT|SI|TIER|MX|ASSESS|SAFE|PAIN|FALL|RED|ALERT|PROG";

const file = path.resolve(import.meta.dirname, "../../../../shared/clinical.md");
const hasSpecification = existsSync(file);
const reason = hasSpecification ? "" : " (skipped: ../shared/clinical.md is not here)";

/** Rules that are named in the sections; "ASSESS-CS" alone is the name of a test, and has no rule. */
const rulesIn = (specification: string): readonly string[] => {
  const sections = specification
    .split(/^## (?=\d+\. )/mu)
    .filter((text) => SECTIONS.includes(text.split(".", 1)[0] ?? ""));
  const named = sections.join("\n").match(new RegExp(`\\b(?:${FAMILIES})-[A-Z0-9]+(?:-\\d+)?\\b`, "gu")) ?? [];
  return [...new Set(named)].filter((id) => !/^ASSESS-\w*[A-Z]\w*$/u.test(id));
};

const testSources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(path.join(import.meta.dirname, name), "utf8"))
  .join("\n");

/** In the name of a test, "[PAIN-03] …", or in the row that names one, ["MX-VFX", …]. */
const isTested = (id: string): boolean => testSources.includes(`[${id}]`) || testSources.includes(`["${id}"`);

test.each(RULE_IDS)("%s has a test that is named by it", (id) => {
  expect(isTested(id)).toBe(true);
});

describe.skipIf(!hasSpecification)(`the specification${reason}`, () => {
  test("names no rule in these sections that is missing here, and the other way round", () => {
    expect(rulesIn(readFileSync(file, "utf8")).toSorted()).toEqual(RULE_IDS.toSorted());
  });
});
