import { addDetectorNoise, type SampleExerciseId, type SampleView, YAW_OF_VIEW } from "@plumbline/synthetic";
import { performSet } from "../accuracy/scripts/perform-set.ts";
import type { FramePair } from "../frame-pair.ts";
import { openSamplePage, type Pictures, type SamplePage } from "../sample-page.ts";
import { jitterSection, type MeasuredJitter } from "./jitter-section.ts";
import { jitterOf } from "./measure-jitter.ts";

const SETS: readonly (readonly [SampleExerciseId, SampleView])[] = [
  ["squat", "front"],
  ["hip_abduction", "front"],
  ["march", "oblique"],
  ["squat", "side"],
  ["heel_raise", "side"],
];

const detectSets = async (page: SamplePage, pictures: Pictures): Promise<readonly (readonly FramePair[])[]> => {
  const detected: (readonly FramePair[])[] = [];
  for (const [id, view] of SETS) {
    const set = performSet(id, { range: "middle", view, pace: 1, nearer: "right", repetitions: 2 });
    const { frames } = await page.detect({ ...set, yaw: YAW_OF_VIEW[view] }, pictures);
    console.error(`${id} ${view}, ${pictures}`);
    detected.push(frames);
  }
  return detected;
};

const measured = (of: string, sets: readonly (readonly FramePair[])[]): MeasuredJitter => ({
  of,
  picture: sets.map((pairs) => jitterOf(pairs, "image")),
  world: sets.map((pairs) => jitterOf(pairs, "world")),
});

const disturbed = (sets: readonly (readonly FramePair[])[], level: "low" | "high"): readonly (readonly FramePair[])[] =>
  sets.map((pairs, seed) => {
    const noisy = addDetectorNoise(
      pairs.map(({ truth }) => truth),
      { level, seed },
    );
    return pairs.flatMap(({ truth }, index) => {
      const found = noisy[index];
      return found === undefined ? [] : [{ found, truth }];
    });
  });

/** The real detector's jitter before good and poor pictures, and that of the synthetic noise over the same motion. */
export const benchJitter = async (): Promise<string> => {
  const page = await openSamplePage({ keeps: true });
  try {
    const good = await detectSets(page, "clean");
    const poor = await detectSets(page, "spoiled");
    return jitterSection([
      measured("good pictures", good),
      measured("noise low", disturbed(good, "low")),
      measured("poor pictures", poor),
      measured("noise high", disturbed(good, "high")),
    ]);
  } finally {
    await page.close();
  }
};
