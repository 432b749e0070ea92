import { parseArgs } from "node:util";

export const SECTIONS = ["clips", "grid", "negatives", "chair-stand", "rounding"] as const;
export type SectionName = (typeof SECTIONS)[number];

export type AccuracyOptions = {
  /** Of everything that is drawn: sampled cases, sway and detector noise. */
  readonly seed: number;
  /** The whole grid instead of a sample. */
  readonly isFull: boolean;
  readonly sections: readonly SectionName[];
};

export class AccuracyOptionError extends Error {
  constructor(detail: string) {
    super(detail);
    this.name = "AccuracyOptionError";
  }
}

const isSection = (name: string): name is SectionName => SECTIONS.some((section) => section === name);

/** @throws {AccuracyOptionError} */
export const readAccuracyOptions = (words: readonly string[]): AccuracyOptions => {
  const { values } = parseArgs({
    args: [...words],
    options: { seed: { type: "string" }, full: { type: "boolean" }, only: { type: "string" } },
  });
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed)) throw new AccuracyOptionError(`--seed takes a whole number, not ${values.seed}`);
  const named = values.only?.split(",") ?? SECTIONS;
  const sections = named.filter(isSection);
  if (sections.length < named.length) throw new AccuracyOptionError(`--only takes some of ${SECTIONS.join(", ")}`);
  return { seed, isFull: values.full ?? false, sections };
};
