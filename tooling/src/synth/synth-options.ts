import { parseArgs } from "node:util";
import { type ExerciseId, findExercise } from "@plumbline/exercises";
import { type NormalisedHeight, normalisedHeight } from "@plumbline/motion";
import { type NoiseLevel, type SampleView, YAW_OF_VIEW } from "@plumbline/synthetic";

export type SynthOptions = {
  readonly exercise: ExerciseId;
  readonly view: SampleView;
  readonly repetitions: number;
  /** null: what is comfortable for the exercise. */
  readonly depth: NormalisedHeight | null;
  readonly framesPerSecond: number;
  readonly noise: NoiseLevel;
  readonly seed: number;
  readonly out: string;
};

/** What the user asked for makes no sense; the message says which option and what it takes. */
export class SynthUsageError extends Error {
  override readonly name = "SynthUsageError";
}

export const SYNTH_USAGE = `npm run synth -- --exercise squat --view front --out FILE.json.gz [options]
  --exercise ID   squat, mini_squat or single_leg_stand
  --view VIEW     front, oblique or side
  --out FILE      the trace, gzip-compressed JSON
  --reps N        repetitions, or stances on each leg (default 5; 0 only walks in, stands and leaves)
  --depth SHARE   hip drop or lift of the foot as a share of H (default: comfortable)
  --fps N         frames a second (default 30)
  --noise LEVEL   none, low or high (default low)
  --seed N        another seed, another sway and noise (default 1)`;

const isView = (text: string): text is SampleView => Object.hasOwn(YAW_OF_VIEW, text);
const isNoise = (text: string): text is NoiseLevel => text === "none" || text === "low" || text === "high";

const readNumber = (option: string, text: string, from: number, to: number): number => {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (value >= from && value <= to) return value;
  throw new SynthUsageError(`--${option} takes a number from ${from} to ${to}, not "${text}"`);
};

const readWhole = (option: string, text: string, from: number, to: number): number => {
  const value = readNumber(option, text, from, to);
  if (Number.isInteger(value)) return value;
  throw new SynthUsageError(`--${option} takes a whole number, not "${text}"`);
};

const parseWords = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        exercise: { type: "string", default: "" },
        view: { type: "string", default: "" },
        out: { type: "string", default: "" },
        reps: { type: "string", default: "5" },
        depth: { type: "string" },
        fps: { type: "string", default: "30" },
        noise: { type: "string", default: "low" },
        seed: { type: "string", default: "1" },
      },
    }).values;
  } catch (error) {
    throw new SynthUsageError(error instanceof Error ? error.message : String(error));
  }
};

/** @throws {SynthUsageError} */
export const readSynthOptions = (words: readonly string[]): SynthOptions => {
  const { exercise: id, view, out, reps, depth, fps, noise, seed } = parseWords(words);
  const exercise = findExercise(id);
  if (exercise === null) throw new SynthUsageError(`--exercise "${id}" is unknown`);
  if (!isView(view)) throw new SynthUsageError(`--view takes front, oblique or side, not "${view}"`);
  if (!isNoise(noise)) throw new SynthUsageError(`--noise takes none, low or high, not "${noise}"`);
  if (!out.endsWith(".json.gz")) throw new SynthUsageError(`--out takes a file that ends in .json.gz, not "${out}"`);
  return {
    exercise: exercise.id,
    view,
    repetitions: readWhole("reps", reps, 0, 100),
    depth: depth === undefined ? null : normalisedHeight(readNumber("depth", depth, 0.01, 0.3)),
    framesPerSecond: readNumber("fps", fps, 1, 120),
    noise,
    seed: readWhole("seed", seed, 0, 2 ** 31),
    out,
  };
};
