import { printSection, publishSection } from "../accuracy-page.ts";
import type { AccuracyOptions, SectionName } from "./accuracy-options.ts";
import { chairStandCases } from "./chair-stand/chair-stand-cases.ts";
import { chairStandSection } from "./chair-stand/chair-stand-section.ts";
import { clipsSection } from "./clips/clips-section.ts";
import { readRecordedClips } from "./clips/recorded-clip.ts";
import { runClip } from "./clips/run-clip.ts";
import { everyCase, sampleCases } from "./grid/grid-case.ts";
import { gridSection } from "./grid/grid-section.ts";
import { whereItFails } from "./grid/where-it-fails.ts";
import { confusionOf } from "./negatives/confusion.ts";
import { confusionSection } from "./negatives/confusion-section.ts";
import { negativeCases } from "./negatives/negative-cases.ts";
import { photosSection } from "./rounding/photos-section.ts";
import { roundingCases } from "./rounding/rounding-cases.ts";
import { roundingSection } from "./rounding/rounding-section.ts";
import { inParallel } from "./workers/in-parallel.ts";

/** Some minutes on two cores. */
const SAMPLE = { counted: 20, refused: 6 } as const;

const NOT_HERE = "Skipped: the recordings (../shared/data) are not on this machine.";

const clips = async (): Promise<string> => {
  const recorded = readRecordedClips();
  if (recorded === null) return NOT_HERE;
  const outcomes = await Promise.all(recorded.map(runClip));
  return clipsSection(outcomes.flat());
};

const grid = async ({ seed, isFull }: AccuracyOptions): Promise<string> => {
  const ran = await inParallel("grid", isFull ? everyCase(seed) : sampleCases(seed, SAMPLE));
  // For whoever tunes the engine; the page only says which rows miss.
  console.log(`${whereItFails(ran)}\n`);
  return gridSection(ran);
};

const negatives = async ({ seed }: AccuracyOptions): Promise<string> => {
  const ran = await inParallel("negative", negativeCases(seed));
  const witnessed = ran.map(({ one: { performed }, outcome }) => ({
    performed: "exercise" in performed ? performed.exercise : performed.distraction,
    ...outcome,
  }));
  return confusionSection(confusionOf(witnessed));
};

const rounding = async ({ seed }: AccuracyOptions): Promise<string> => {
  const synthetic = roundingSection(await inParallel("rounding", roundingCases(seed)));
  return `${synthetic}\n\n${readRecordedClips() === null ? NOT_HERE : await photosSection()}`;
};

const chairStand = async ({ seed }: AccuracyOptions): Promise<string> =>
  chairStandSection(await inParallel("chairStand", chairStandCases(seed)));

const sections: Readonly<Record<SectionName, (options: AccuracyOptions) => Promise<string>>> = {
  clips,
  grid,
  negatives,
  "chair-stand": chairStand,
  rounding,
};

/** Each section named, into the page. @param today ISO date */
export const benchAccuracy = async (options: AccuracyOptions, today: string): Promise<void> => {
  for (const name of options.sections) {
    const text = await sections[name](options);
    const command = `accuracy --only ${name} --seed ${options.seed}${options.isFull ? " --full" : ""}`;
    const publish = text === NOT_HERE ? printSection : publishSection;
    publish({ name, command, today, text });
  }
};
