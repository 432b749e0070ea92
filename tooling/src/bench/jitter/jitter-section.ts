import { JITTER_GROUPS } from "@plumbline/synthetic";
import { markdownTable } from "../markdown-table.ts";
import { quantileOf } from "../quantile.ts";
import { inCommon, inDepth, inPlane, isOfGroup, type Jitter, leftAfter } from "./measure-jitter.ts";

/** One column of the table: of each set, every landmark's jitter. */
export type MeasuredJitter = {
  readonly of: string;
  readonly picture: readonly (readonly Jitter[])[];
  readonly world: readonly (readonly Jitter[])[];
};

const percentOfHeight = (value: number): string => (100 * value).toFixed(2);

const medianShare = (shares: readonly number[]): string => quantileOf(shares, 0.5).toFixed(2);

/** Pictures come 15 a second. */
const LATER = [1, 2, 3] as const;

export const jitterSection = (measured: readonly MeasuredJitter[]): string => {
  const row = (name: string, read: (one: MeasuredJitter) => string): readonly string[] => [name, ...measured.map(read)];
  return markdownTable({
    heads: ["% of the person's height in the picture", ...measured.map(({ of }) => of)],
    rows: [
      ...JITTER_GROUPS.map((group) =>
        row(group, ({ picture }) => percentOfHeight(inPlane(picture.flat().filter(isOfGroup(group))))),
      ),
      row("all, in the picture", ({ picture }) => percentOfHeight(inPlane(picture.flat()))),
      row("all, world skeleton, across", ({ world }) => percentOfHeight(inPlane(world.flat()))),
      row("all, world skeleton, in depth", ({ world }) => percentOfHeight(inDepth(world.flat()))),
      row("correlation within face, hips, hand, foot", ({ picture }) => medianShare(picture.flatMap(inCommon))),
      ...LATER.map((pictures) =>
        row(`left after ${Math.round((1000 / 15) * pictures)} ms`, ({ picture }) =>
          medianShare(picture.flatMap((set) => leftAfter(set, pictures))),
        ),
      ),
    ],
  });
};
