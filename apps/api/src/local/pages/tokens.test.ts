import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string): string => readFileSync(path.resolve(import.meta.dirname, file), "utf8");

/** Each custom property and its values in order of appearance: light, then dark. */
const valuesOf = (css: string): ReadonlyMap<string, readonly string[]> => {
  const values = new Map<string, readonly string[]>();
  for (const [, name = "", value = ""] of css.matchAll(/(--[a-z-]+):\s*([^;]+);/g)) {
    values.set(name, [...(values.get(name) ?? []), value.trim()]);
  }
  return values;
};

test("the sign-in pages have the colours of the web app, light and dark", () => {
  const web = valuesOf(read("../../../../web/src/tokens.css"));
  const own = valuesOf(read("tokens.css"));
  expect(own.size).toBeGreaterThan(10);
  for (const [name, values] of own) expect(web.get(name)?.slice(0, values.length), name).toEqual(values);
});
