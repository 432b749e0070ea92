import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { replaceSection } from "./generated-section.ts";

const PAGE = path.resolve(import.meta.dirname, "../../../docs/accuracy.md");

export type Section = {
  readonly name: string;
  /** What was typed to make it, seed included. */
  readonly command: string;
  /** ISO date. */
  readonly today: string;
  readonly text: string;
};

const write = ({ command, today, text }: Section): string => `${today}, \`npm run bench -- ${command}\`.\n\n${text}`;

/** On standard output only: what was skipped must not replace what was measured. */
export const printSection = (section: Section): void => {
  console.log(`## ${section.name}\n\n${write(section)}\n`);
};

/** On standard output and in docs/accuracy.md. */
export const publishSection = (section: Section): void => {
  printSection(section);
  writeFileSync(PAGE, replaceSection(readFileSync(PAGE, "utf8"), section.name, write(section)));
};
