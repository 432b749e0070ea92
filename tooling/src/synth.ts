import { writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { addDetectorNoise, defaultCamera, framesOf, samplePerformance } from "@plumbline/synthetic";
import { readSynthOptions, SYNTH_USAGE, type SynthOptions, SynthUsageError } from "./synth/synth-options.ts";
import { toTrace } from "./synth/to-trace.ts";

/** What was asked for besides the exercise; what was left as it is goes without saying. */
const describe = ({ yaw, range, pace, stoop }: SynthOptions): string =>
  [
    yaw === null ? "" : ` yaw ${yaw}`,
    range === null ? "" : ` range ${range}`,
    pace === 1 ? "" : ` tempo ${pace}`,
    stoop === 0 ? "" : ` stoop ${stoop}`,
  ].join("");

/** Writes a synthetic trace, and prints what truly happens in it as one JSON line. */
const writeTrace = async (words: readonly string[]): Promise<void> => {
  const asked = readSynthOptions(words);
  const { exercise, view, repetitions, framesPerSecond, noise, seed, out } = asked;
  const performance = samplePerformance({
    exerciseId: exercise,
    view,
    repetitions,
    seed,
    pace: asked.pace,
    person: { stoop: asked.stoop },
    ...(asked.yaw === null ? {} : { yaw: asked.yaw }),
    ...(asked.range === null ? {} : { range: asked.range }),
  });
  const frames = addDetectorNoise(framesOf(performance, defaultCamera, framesPerSecond), { level: noise, seed });
  const trace = toTrace(frames, {
    id: path.basename(out, ".json.gz"),
    source: `synthetic ${exercise} ${view} reps ${repetitions} noise ${noise} seed ${seed}${describe(asked)}`,
    framesPerSecond,
    picture: defaultCamera.picture,
  });
  await writeFile(out, gzipSync(JSON.stringify(trace)));
  const { reps, holds } = performance.truth;
  console.log(JSON.stringify({ file: out, exercise, view, frames: frames.length, reps, holds }));
};

try {
  await writeTrace(process.argv.slice(2));
} catch (error) {
  if (error instanceof SynthUsageError) console.error(`${error.message}\n\n${SYNTH_USAGE}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
