import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ASSESSMENT_SPOKEN_KEYS, SPOKEN_KEYS } from "@plumbline/session";
import { expect, test } from "vitest";
import en from "../../messages/en.json";

type Texts = { readonly [key: string]: string | Texts };

const keysOf = (texts: Texts, parents: string): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [`${parents}${key}`] : keysOf(value, `${parents}${key}.`),
  );

const web = path.resolve(import.meta.dirname, "..");

const sources = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
  .map((name) => readFileSync(path.join(web, name), "utf8"))
  .join("\n");

/** What comes from data: other tests compare these sections with the catalogue, key by key. */
const fromData = /^(exercises|checks|desk\.checks|notMeasurable|desk\.reasons|place\.(equipment|also))\./;

/** Every text in quotes; what a template fills in may be anything but a dot. */
const written: readonly string[] = [
  ...SPOKEN_KEYS,
  ...ASSESSMENT_SPOKEN_KEYS,
  ...[...sources.matchAll(/"([\w.-]+)"/g)].map(([, text]) => text ?? ""),
  ...[...sources.matchAll(/\b([\w-]+|"[\w-]+"):/g)].map(([, key]) => key?.replaceAll('"', "") ?? ""),
];
const templates = [...sources.matchAll(/`((?:[\w.-]|\$\{[^`}]*\})*\$\{[^`}]*\}(?:[\w.-]|\$\{[^`}]*\})*)`/g)]
  .map(([, template]) => (template ?? "").replaceAll(/\$\{[^}]*\}/g, "*"))
  .filter((template) => /[\w]/.test(template))
  .map((template) => new RegExp(`(^|\\.)${template.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`));

const isUsed = (key: string): boolean =>
  written.some((text) => key === text || key.endsWith(`.${text}`)) || templates.some((template) => template.test(key));

// That no key is missing is the type-check's business: a key that is not in the messages fails where it is used.
test("every message is asked for somewhere", () => {
  const unused = keysOf(en, "").filter((key) => !fromData.test(key) && !isUsed(key));
  expect(unused).toEqual([]);
});
